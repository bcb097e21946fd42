import { count } from './count'
import { remembered } from './remembered'
import type { Scan } from './scanItem'
import { attributeIn } from './surveyPage'

/** What marks a message in the page's code rather than in its words, as `name=value`. */
export type Traits = Set<string>

const skipped =
  /^(id|style|href|src|srcset|title|alt|datetime|for|d|width|height|tabindex|dir|lang|name|value|target|rel)$/
/** A lock that is written. */
const lockSign = /[🔏🔐🔒]/u
const lockWords = /lock|eye-?(?:slash|off|hide)|private|visibility-?off/i
const longestTrait = 60

/** The traits of one message; undefined where it has one that none had before, which may tell a kind of its own. */
export type TraitsReader = {
  (scan: Scan, bodies: number[]): Traits | undefined
  /** Whether an attribute has another value in nearly every message. */
  isVarying(attribute: string): boolean
}

/**
 * How the traits are read that tell kinds of messages apart: those that some have and some have not.
 * @param bodies where the words of each stand
 * @param authors their names, which are left out of labels
 */
export function learnTraits(scans: Scan[], bodies: { places: number[] }[], authors: string[]): TraitsReader {
  const plain = remembered((text) => withoutNames(text, authors))
  const counts = new Map<string, number>()
  const values = new Map<string, number>()
  scans.forEach((scan, index) => {
    for (const trait of rawTraits(scan, bodies[index]?.places ?? [], plain)) {
      if (count(counts, trait) === 1) count(values, nameOf(trait))
    }
  })
  // What has another value in nearly every message, such as an id, is no kind.
  const isKind = (trait: string) =>
    (counts.get(trait) as number) < scans.length &&
    (/^(class|icon)=|^(?!aria-)[a-z-]+=[a-z-]{2,24}$/.test(trait) ||
      (values.get(nameOf(trait)) as number) <= Math.max(2, scans.length * 0.75))
  const kinds = new Set([...counts.keys()].filter(isKind))
  const varying = new Set(
    [...counts].flatMap(([trait, times]) => (times < scans.length && !kinds.has(trait) ? nameOf(trait) : [])),
  )
  const read = (scan: Scan, places: number[]) => {
    const traits: Traits = new Set()
    for (const trait of rawTraits(scan, places, plain)) {
      if (kinds.has(trait)) traits.add(trait)
      else if (!counts.has(trait) && !varying.has(nameOf(trait))) return undefined
    }
    return traits
  }
  return Object.assign(read, { isVarying: (attribute: string) => varying.has(attribute) })
}

function nameOf(trait: string): string {
  return trait.slice(0, trait.indexOf('='))
}

function rawTraits(
  { row, item, places, slots, kinds }: Scan,
  bodies: number[],
  plain: (text: string) => string,
): Traits {
  const traits: Traits = new Set()
  const isInBody = (at: number) => bodies.some((body) => at > body && at < (row.ends[body] as number))
  for (const at of places) {
    if (isInBody(at) || kinds[at] === 'quote') continue
    const element = row.elements[at] as Element
    const attributes = row.attributes[at] as string[]
    for (let place = 0; place < attributes.length; place += 2) {
      const [name, value] = [attributes[place] as string, attributes[place + 1] as string]
      if (name === 'class') for (const each of classTraits(value)) traits.add(each)
      else if (value.length <= longestTrait && !skipped.test(name)) traits.add(`${name}=${plain(value)}`)
    }
    const text = row.texts[at] as string
    if (text && kinds[at] === 'words' && text.length <= longestTrait && !bodies.includes(at)) {
      traits.add(`text ${slots[at]}=${plain(text)}`)
    }
    if (isLock(element) || (lockSign.test(text) && !bodies.includes(at))) traits.add('icon=lock')
    if (at !== item.at && /^(img|figure)$/.test(element.localName)) traits.add('class=image')
  }
  return traits
}

/** The traits of what says something beside a message, such as that it was delivered. */
export function traitsBeside({ row, places, kinds }: Scan, bodies: number[]): Traits {
  const traits: Traits = new Set()
  for (const at of places) {
    const holdsWords = bodies.length === 0 || bodies.some((body) => body >= at && body < (row.ends[at] as number))
    if (row.texts[at] === '' || holdsWords || kinds[at] === 'hidden') continue
    for (const each of classTraits(attributeIn(row.attributes[at] as string[], 'class') ?? '')) traits.add(each)
  }
  return traits
}

const classTraits = remembered((value) =>
  value.split(/\s+/).flatMap((each) => (ofPlace.test(each) ? [] : `class=${each.replace(/\d{2,}/g, '0')}`)),
)

/** Classes for rows by turns and for ends of runs say where a message stands and nothing of it. */
const ofPlace = /(?:^|[-_])(?:odd|even|alt|alternate|first|last|middle)$/i

function isLock(element: Element): boolean {
  if (!/^(svg|i|img|span|mat-icon)$/.test(element.localName) || (element.textContent?.trim().length ?? 0) > 20)
    return false
  const used = element.localName === 'svg' ? element.querySelector('use')?.getAttribute('href') : ''
  const said = ['class', 'data-icon', 'data-testid', 'aria-label', 'name'].map((name) => element.getAttribute(name))
  return (
    lockWords.test([used, ...said].join(' ')) ||
    (element.localName !== 'span' && lockWords.test(element.textContent ?? ''))
  )
}

/** Figures and names differ from message to message of one kind. */
function withoutNames(text: string, authors: string[]): string {
  return authors.reduce((rest, name) => rest.replaceAll(name, '·'), text).replace(/\d{2,}/g, '0')
}

const wordsKnown = new Map<string, string[]>()
const mostKnown = 5000

/** Parts that show whoever wrote, be it the customer or not. */
const ofAnybody =
  /(?:user|contact)[-_]?(?=title|name|info|image|avatar|card|pic|photo|link|id\b|icon|meta|details|box)/g

/** The words that a trait is made of: `is-internal`, `internalNote` and `internal_note` all hold `internal`. */
function wordsOf(trait: string): string[] {
  const known = wordsKnown.get(trait)
  if (known) return known
  if (wordsKnown.size > mostKnown) wordsKnown.clear()
  const isText = /^(text |aria-)/.test(trait)
  const words = isText
    ? []
    : trait
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(ofAnybody, '')
        .split(/[^a-z]+/)
  wordsKnown.set(trait, words)
  return words
}

/** Whether the page's code calls something by one of these words. What is shown or read out is in the language of the agent and counts nothing. */
export function saysOneOf(traits: Iterable<string>, words: RegExp): boolean {
  for (const trait of traits) if (wordsOf(trait).some((word) => words.test(word))) return true
  return false
}
