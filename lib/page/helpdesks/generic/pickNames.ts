import { nodesOf } from '../../flatTree'
import { personKey } from '../people'
import { count } from './count'
import { calledIn, longestInitials, saysOf, withLikelyNames } from './likelyNames'
import { fromTo, saysAuthor, saysByAlone, withTime } from './namesShown'
import { isLabelAlone, saysReceiverAlone } from './saidLabels'
import type { NameShown, Scan } from './scanItem'

/** Who wrote each message, as far as it says so itself; `undefined` where it does not. */
export type Named = { name: string; at: number; slot: string } | undefined

type SlotNames = {
  slot: string
  count: number
  values: Map<string, number>
  lead: number
  isSure: boolean
  /** How many of the texts are labels, and how many are called by that name in what others write. */
  labels: number
  called: number
  /** How many are addresses: a name beside them comes first. */
  mails: number
  /** How many stand behind a label for whoever wrote, such as `From:`. */
  fielded: number
  /** How many stand behind a label for whoever gets it, such as `To:`. */
  received: number
}

/**
 * How the author of a message is told: what stands in that part of the messages which names few people again and again.
 * @param isKnown whether the page around the thread names somebody so
 */
export function learnNames(all: Scan[], isKnown: (name: string) => boolean): (scan: Scan) => Named {
  const scans = all.map(withLikelyNames)
  const isCalled = calledIn(all)
  const slots = new Map<string, SlotNames>()
  for (const scan of scans) {
    const seen = new Set<string>()
    scan.names.forEach((name, place) => {
      const { slot, text } = name
      if (seen.has(slot) || (isLabelAlone(text) && scan.names.some((other) => isBetter(other, name)))) return
      seen.add(slot)
      const found = slots.get(slot) ?? {
        slot,
        count: 0,
        values: new Map(),
        lead: 0,
        isSure:
          slot.endsWith('@') || slot.endsWith(withTime) || slot.endsWith(fromTo) || saysAuthor.test(lastClasses(slot)),
        labels: 0,
        called: 0,
        mails: 0,
        fielded: 0,
        received: 0,
      }
      slots.set(slot, found)
      found.count++
      if (place === 0 || leads(scan, scan.names[place] as NameShown)) found.lead++
      count(found.values, personKey(text))
      if (isLabelAlone(text)) found.labels++
      else if (isCalled(text)) found.called++
      if (text.includes('@')) found.mails++
      const before = textBefore(scan, name.at)
      if (saysByAlone(before)) found.fielded++
      else if (saysReceiverAlone(before)) found.received++
      if (slot.endsWith(fromTo)) found.fielded++
    })
  }
  const ranked = [...slots.values()]
    .map((slot) => ({ slot: slot.slot, worth: worthOf(slot, scans.length, isKnown) }))
    .filter(({ worth }) => worth >= 1)
    .sort((a, b) => b.worth - a.worth)
  const best = ranked[0] && leaderOf(ranked, slots, scans)
  if (!best) return () => undefined
  const people = new Set([...(slots.get(best.slot)?.values.keys() ?? [])])
  const isOwn = (text: string) =>
    !isLabelAlone(text) && ![...people].slice(0, mostPeople).some((person) => saysOf(personKey(text), person))
  return (whole) => {
    const scan = withLikelyNames(whole)
    const shown =
      scan.names.find(({ slot, text }) => slot === best.slot && !isLabelAlone(text)) ??
      scan.names.find(({ slot }) => slot === best.slot) ??
      scan.names.find(
        (name) =>
          (people.has(personKey(name.text)) || (isKnown(name.text) && !isLabelAlone(name.text))) && leads(scan, name),
      ) ??
      inSlot(scan, best.slot) ??
      scan.names.find((name) => isSetOff(scan, name) && leads(scan, name) && isOwn(name.text)) ??
      ranked
        .slice(1)
        .map(({ slot }) => scan.names.find((name) => name.slot === slot && leads(scan, name) && isOwn(name.text)))
        .find(Boolean)
    return shown && asNamed(shown)
  }
}

/** The text that stands before a part of a message. */
function textBefore({ row, item }: Scan, at: number): string {
  for (let place = at - 1; place >= item.at; place--) if (row.texts[place] !== '') return row.texts[place] as string
  return ''
}

/** The classes of the two innermost elements of a part. */
function lastClasses(slot: string): string {
  return slot.split('>').slice(-2).join(' ').replace(/\./g, ' ')
}

/** So many people are looked for in texts about them. */
const mostPeople = 60

/** How often one part stands before another for it to lead, and how many of its names must be called so by others. */
const mostlyBefore = 0.8
const mostlyCalled = 0.5

/** The likeliest part, or that which stands before it in the messages and names whom people call: a person comes before a company. */
function leaderOf(
  ranked: { slot: string; worth: number }[],
  slots: Map<string, SlotNames>,
  scans: Scan[],
): { slot: string; worth: number } | undefined {
  const best = ranked[0]
  if (!best) return undefined
  // Where a label says that they wrote, nobody comes before them.
  const told = slots.get(best.slot)
  if (told && told.fielded * 2 > told.count) return best
  const both = (slot: string) => {
    let [before, all] = [0, 0]
    for (const { names } of scans) {
      const [one, other] = [slot, best.slot].map((each) => names.findIndex((name) => name.slot === each))
      if (other === undefined || other < 0) continue
      all++
      if (one !== undefined && one >= 0 && one < other) before++
    }
    return all > 1 && before >= all * mostlyBefore
  }
  return (
    ranked.find(({ slot }) => {
      const found = slots.get(slot)
      return (
        slot !== best.slot &&
        found !== undefined &&
        found.called >= found.count * mostlyCalled &&
        found.values.size < found.count &&
        found.values.size >= (slots.get(best.slot)?.values.size ?? 0) &&
        both(slot)
      )
    }) ?? best
  )
}

/** Whether another text of the same part is no label, as one is. */
function isBetter(other: NameShown, name: NameShown): boolean {
  return other.slot === name.slot && !isLabelAlone(other.text)
}

/** Whether a name stands before the words of a message rather than within. */
function leads({ row, item, kinds, places }: Scan, { at, slot }: NameShown): boolean {
  if (slot.endsWith('@')) return true
  const element = row.elements[at] as Element
  return !places.some((place) => {
    const text = row.texts[place] ?? ''
    // What stands over a run of messages stands before none of its names.
    if (
      place >= at ||
      (place < item.at && at > item.at) ||
      kinds[place] !== 'words' ||
      !/\p{L}{2}/u.test(text) ||
      isLabelAlone(text)
    )
      return false
    if (text.length <= longestInitials && text === text.toUpperCase()) return false
    return at >= (row.ends[place] as number) || beginsWithText(row.elements[place] as Element, element)
  })
}

/** Whether an element's own text comes before one of the elements in it. */
function beginsWithText(element: Element, inner: Element): boolean {
  for (const node of Array.from(nodesOf(element))) {
    if (node.contains(inner)) return false
    if (node.nodeType === 3 && /\p{L}{2}/u.test(node.textContent ?? '')) return true
  }
  return false
}

/** What stands where the others show their names, however it reads. */
function inSlot({ row, places, slots, kinds }: Scan, slot: string): NameShown | undefined {
  const at = places.find((place) => slots[place] === slot && row.texts[place] !== '')
  const text = at === undefined ? '' : (row.texts[at] as string)
  const isShort = text.length > 1 && text.length <= longestOther && !/[.!?…]$/.test(text) && !isLabelAlone(text)
  return at !== undefined && isShort && /^(?:words|mail)$/.test(kinds[at] ?? '') ? { slot, text, at } : undefined
}

/** A name that does not read as one is not longer. */
const longestOther = 40

/** A name in bold or as a link in front of a line. */
function isSetOff({ row }: Scan, { at }: NameShown): boolean {
  return /^(b|strong|a)$/.test(row.elements[at]?.localName ?? '')
}

function asNamed({ text, at, slot }: NameShown): Named {
  return { name: text.slice(0, 300), at, slot }
}

/** In a longer thread what stands in one message alone is no part that names authors. */
const fewMessages = 3

/** How likely a part of the messages names their authors. */
function worthOf(
  { count, values, lead, isSure, labels, called, mails, fielded, received }: SlotNames,
  messages: number,
  isKnown: (name: string) => boolean,
): number {
  const known = [...values].reduce((sum, [name, times]) => sum + (isKnown(name) ? times : 0), 0)
  const repeats = (count - values.size) / count
  // What says the same in every message is a label, unless that is somebody.
  const isOneLabel = values.size === 1 && count > 1 && known === 0
  const share = count / messages
  return (
    share +
    (known / count) * 2 +
    (isOneLabel ? -1 : values.size > 1 ? repeats : 0) +
    (lead / count) * 0.5 +
    (isSure ? 0.5 : 0) +
    called / count +
    (fielded / count) * 1.5 -
    (received / count) * 2 -
    (labels / count) * 2 -
    mails / count -
    (count === 1 && known === 0 && messages > fewMessages ? 1 : 0) -
    (values.size > 6 && repeats < 0.3 ? 1 : 0)
  )
}
