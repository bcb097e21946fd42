import { mailSignatures } from '../../mailQuotes'
import { count } from './count'
import { classesIn, isAlike } from './isAlike'
import type { Item } from './itemsOf'
import { fromTo, mailIn, namesAt, senderIn } from './namesShown'
import { remembered } from './remembered'
import { longestLabel } from './saidLabels'
import { attributeIn, type Survey } from './surveyPage'
import { kindOf, longestControl, type TextKind } from './textKind'
import { withTimeAt } from './timeOfPlace'

/** What is no word of the author in a body of unknown make. */
export const signatures = [
  '[class*="signature" i]',
  '[id*="signature" i]',
  '[class~="sig" i]',
  '[class$="-sig" i]',
  '[class*="-sig " i]',
  '[data-test-sig]',
  ...mailSignatures,
].join(',')

/** What can be a name: where in the message it stands, and how it reads. */
export type NameShown = { slot: string; text: string; at: number }

/** A message of unknown make, taken apart. */
export type Scan = {
  row: Survey
  item: Item
  element: Element
  /** Places that belong to the message, in page order: its own, then what its run shows once for all. */
  places: number[]
  /** For each place a text that is the same for parts that do the same in other messages. */
  slots: string[]
  kinds: TextKind[]
  /** Characters of the author's words below a place, and of everything else. */
  words: number[]
  others: number[]
  names: NameShown[]
  /** Addresses, by place. */
  mails: { at: number; mail: string }[]
  time: string | undefined
}

/** How much what is no word of the author weighs against a part that holds it. A time stands close to the words more often. */
export const otherWeight = 3

const pressed = 'button, [role="button"]'
const longestSlot = 120

/** How many of the messages have a class that names a part rather than a kind of message. */
const stableShare = 0.7

/** Takes one message apart. */
export type Scanner = (row: Survey, item: Item) => Scan

/** How the messages of a thread are taken apart: which classes name parts is told by all of them, and by those of one make. */
export function scannerOf(items: { row: Survey; item: Item }[], language: string): Scanner {
  const makes: { model: Element; size: number; counts: Map<string, number> }[] = []
  const counts = new Map<string, number>()
  for (const { row, item } of items) {
    const element = row.elements[item.at] as Element
    let make = makes.find(({ model }) => isAlike(model, element))
    if (!make && makes.length < mostMakes) {
      make = { model: element, size: 0, counts: new Map() }
      makes.push(make)
    }
    if (make) make.size++
    const classes = new Set<string>()
    for (let at = item.run; at < (row.ends[item.at] as number); at++) {
      const value = attributeIn(row.attributes[at] as string[], 'class')
      if (value) for (const each of classesIn(value)) classes.add(each)
    }
    for (const each of classes) {
      count(counts, each)
      if (make) count(make.counts, each)
    }
  }
  const common = makes.filter(({ size }) => size > 1)
  const isStable = (name: string) =>
    (counts.get(name) ?? 0) >= items.length * stableShare ||
    common.some((make) => (make.counts.get(name) ?? 0) >= Math.max(2, make.size * stableShare))
  const stableClasses = remembered((value) => classesIn(value).filter(isStable).sort().join('.'))
  return (row, item) => scanItem(row, item, language, stableClasses)
}

/** So many makes of messages are told apart. */
const mostMakes = 12

function scanItem(row: Survey, item: Item, language: string, stableClasses: (value: string) => string): Scan {
  const isWithout = (at: number) => item.without?.some((each) => at >= each && at < (row.ends[each] as number))
  const all = range(item.at, row.ends[item.at] as number)
  const own = item.without ? all.filter((at) => !isWithout(at)) : all
  const scan: Scan = {
    row,
    item,
    element: row.elements[item.at] as Element,
    places: own.concat(item.run === item.at ? [] : aroundOf(row, item)),
    slots: [],
    kinds: [],
    words: row.elements.map(() => 0),
    others: row.elements.map(() => 0),
    names: [],
    mails: [],
    time: undefined,
  }
  for (const at of scan.places) addPlace(scan, at, language, stableClasses)
  for (let index = own.length - 1; index > 0; index--) {
    const at = own[index] as number
    const parent = row.parents[at] as number
    scan.words[parent] = (scan.words[parent] as number) + (scan.words[at] as number)
    scan.others[parent] = (scan.others[parent] as number) + (scan.others[at] as number)
  }
  return scan
}

/** What a run shows beside its messages. */
function aroundOf(row: Survey, { at, run, siblings }: Item): number[] {
  const items = [at, ...siblings]
  return range(run, row.ends[run] as number).filter(
    (place) => !items.some((each) => place >= each && place < (row.ends[each] as number)),
  )
}

function addPlace(scan: Scan, at: number, language: string, stableClasses: (value: string) => string): void {
  const { row, slots, kinds } = scan
  const element = row.elements[at] as Element
  const parent = row.parents[at] as number
  const slot = slotOf(
    element.localName,
    attributeIn(row.attributes[at] as string[], 'class'),
    at === scan.item.at ? undefined : (slots[parent] ?? '^'),
    stableClasses,
    (classes) => columnOf(row, at, parent, classes),
  )
  slots[at] = slot
  const text = row.texts[at] as string
  const isHead = (row.timed[at] as number) > 0
  const kind = kindOf(element, text, kinds[parent], language, isHead, at === scan.item.at)
  kinds[at] = kind
  const isSaid = kind === 'words' || kind === 'literal'
  scan.words[at] = isSaid ? text.length : 0
  scan.others[at] = isSaid || kind === 'quote' ? 0 : kind === 'time' ? text.length / otherWeight : text.length
  if (kind === 'quote' || kind === 'literal') return
  scan.time = withTimeAt(scan.time, element, text, kind, language)
  const attributes = row.attributes[at] as string[]
  for (let place = -1; place < attributes.length; place += 2) {
    const said = place < 0 ? text : (attributes[place] as string)
    const mail = said.includes('@') ? mailIn(said) : undefined
    if (mail) scan.mails.push({ at, mail })
  }
  // What stands within a thing to press, such as a quote that leads to what it quotes, names nobody here.
  if (kind === 'control' && kinds[parent] === 'control' && isInQuoteToPress(element)) return
  const shown =
    kind !== 'time' && text.length <= longestLabel && element.childElementCount > 0 ? firstText(element) : text
  for (const name of namesAt(element, shown, kind, language)) scan.names.push({ ...name, slot: slot + name.slot, at })
  const sender = kind === 'words' && element.childElementCount > 0 ? senderIn(element) : undefined
  if (sender !== undefined) scan.names.push({ slot: slot + fromTo, text: sender, at })
}

function slotOf(
  name: string,
  classes: string | undefined,
  above: string | undefined,
  stableClasses: (value: string) => string,
  column: (classes?: string) => number,
): string {
  if (above === undefined) return ''
  const stable = classes ? stableClasses(classes) : ''
  if (stable) return name === 'td' ? `${name}.${stable}${column(classes) || ''}` : `${name}.${stable}`
  if (above.length > longestSlot) return above
  return name === 'td' ? `${above}>${name}${column()}` : `${above}>${name}`
}

/** Whether an element stands in a thing to press that says more than a name. */
function isInQuoteToPress(element: Element): boolean {
  const pressable = element.parentElement?.closest(pressed)
  return (pressable?.textContent?.trim().length ?? 0) > longestControl
}

/** The text before the first element within: what stands behind it is another. */
export function firstText(element: Element): string {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const text = node.nodeType === 3 ? (node as Text).data.replace(/\s+/g, ' ').trim() : ''
    if (/\p{L}/u.test(text)) return text
  }
  return ''
}

/** Cells of one column do the same, whatever they are called: how many stand before one, or how many that are called as it is. */
function columnOf({ parents, ends, attributes }: Survey, at: number, parent: number, classes?: string): number {
  let column = 0
  for (let cell = parent + 1; cell < at && parents[cell] === parent; cell = ends[cell] as number)
    if (classes === undefined || attributeIn(attributes[cell] as string[], 'class') === classes) column++
  return column
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
