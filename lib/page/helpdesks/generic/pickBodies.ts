import { personKey } from '../people'
import { count } from './count'
import { initialsOf, longestInitials } from './likelyNames'
import type { Named } from './pickNames'
import { isLabelAlone, longestLabel, saysLabel } from './saidLabels'
import { otherWeight, type Scan } from './scanItem'
import { childPlaces } from './surveyPage'
import { withSiblings } from './withSiblings'

/** What is read as the words of a message: places in its row. Empty where nothing is left. */
export type Body = { places: number[]; slot: string | undefined }

/** How the words of a message are found, and whether a text is a label that several messages have in one part. */
export type BodyReader = { read(scan: Scan, author: Named): Body; isLabel(text: string): boolean }

/** A text that says the same in this many messages, and in so much of them, is a label. */
const mostWords = 48

/**
 * The part of a message that holds the words of its author and little else: where in the messages that is, all of them tell together.
 * @param authors of the same messages
 */
export function learnBodies(scans: Scan[], authors: Named[]): BodyReader {
  let labels = labelsIn(scans)
  let sums = scans.map((scan, index) => sumsOf(scan, authors[index], labels))
  const wordless = scans.filter(({ item }, index) => (sums[index]?.words[item.at] ?? 0) <= 0)
  if (wordless.length > scans.length * 0.9) {
    // People who say the same again and again label nothing.
    labels = new Set()
    sums = scans.map((scan, index) => sumsOf(scan, authors[index], labels))
  }
  const open = new Set(scans.keys())
  const found: string[] = []
  for (let left = -1; open.size > 0 && left !== open.size; ) {
    left = open.size
    const best = bestSlot(scans, sums, open)
    if (best === undefined) break
    const slot = innermost(best, scans, sums, open)
    found.push(slot)
    for (const index of [...open]) {
      if (outermost(scans[index] as Scan, sums[index] as Sums, slot).length > 0) open.delete(index)
    }
  }
  const said = new Set([...labels].map((label) => label.slice(label.indexOf('\n') + 1)))
  return {
    isLabel: (text) => said.has(plainLabel(text)),
    read(scan, author) {
      const own = sumsOf(scan, author, labels)
      for (const slot of found) {
        const parts = outermost(scan, own, slot)
        if (parts.length === 0) continue
        const places = parts.length === 1 ? [tightened(scan, own, parts[0] as number)] : parts
        return { places: withSiblings(scan, own.others, places, author), slot }
      }
      // An address or a time alone is no less what somebody wrote where the others have their words.
      const bare = found.flatMap((slot) => {
        const at = scan.places.find((place) => scan.slots[place] === slot && isBareFact(scan, place))
        return at === undefined ? [] : { places: [at], slot }
      })
      return bare[0] ?? { places: [], slot: undefined }
    },
  }
}

function isBareFact({ row, kinds, item }: Scan, at: number): boolean {
  if (at === item.at || at > (row.ends[item.at] as number)) return false
  const said = Array.from({ length: (row.ends[at] as number) - at }, (_, step) => at + step).filter(
    (place) => row.texts[place] !== '',
  )
  return said.length === 1 && said.every((place) => /^(mail|time)$/.test(kinds[place] ?? ''))
}

type Sums = { words: number[]; others: number[] }

/** The words of a message again, now that names and labels are known to be none. */
function sumsOf(scan: Scan, author: Named, labels: Set<string>): Sums {
  const { row, item } = scan
  const words = [...scan.words]
  const others = [...scan.others]
  const person = author && personKey(author.name)
  for (let at = item.at; at < (row.ends[item.at] as number); at++) {
    const text = row.texts[at] as string
    if (!text || scan.kinds[at] !== 'words') continue
    const isInitials = text.length <= longestInitials && author !== undefined && text === initialsOf(author.name)
    const isName = at === author?.at || personKey(text) === person || isInitials
    if (!isName && !isSaidOfAll(scan, at) && !labels.has(labelOf(scan, at))) continue
    for (let node = at; node >= item.at; node = row.parents[node] as number) {
      words[node] = (words[node] as number) - text.length
      others[node] = (others[node] as number) + text.length
    }
  }
  return { words, others }
}

/** A line that says who sees a message, and nothing of the message itself. */
function isSaidOfAll({ row, item, words }: Scan, at: number): boolean {
  const text = row.texts[at] as string
  if (text.length > longestLabel) return false
  const isAlone =
    row.texts.slice(at + 1, row.ends[at]).every((each) => each === '') &&
    at !== item.at &&
    (words[item.at] as number) > text.length
  return (
    isAlone &&
    !/^(?:p|li|td|b|strong|i|em|a)$/.test(row.elements[at]?.localName ?? '') &&
    !/[.!?]$/.test(text) &&
    saysLabel(text, 'note')
  )
}

/** So many messages, and half of all, say the same for it to be a label whatever else stands there. */
const mostSaid = 3

/** Texts that stand in the same part of several messages. */
function labelsIn(scans: Scan[]): Set<string> {
  const counts = new Map<string, number>()
  const parts = new Map<string, number>()
  for (const scan of scans) {
    for (const at of scan.places) {
      const kind = scan.kinds[at]
      const text = scan.row.texts[at] as string
      if (kind !== 'words' || !text || text.length > mostWords) continue
      const label = labelOf(scan, at)
      count(counts, label)
      const slot = scan.slots[at] ?? ''
      count(parts, slot)
    }
  }
  return new Set(
    [...counts]
      .filter(([label, times]) => {
        const [slot = '', text = ''] = label.split('\n')
        const isOfMost = times >= mostSaid && times * 2 >= scans.length
        return times > 1 && (isOfMost || times * 3 >= (parts.get(slot) ?? 0) || isLabelAlone(text))
      })
      .map(([label]) => label),
  )
}

function labelOf(scan: Scan, at: number): string {
  return `${scan.slots[at]}\n${plainLabel(scan.row.texts[at] as string)}`
}

function plainLabel(text: string): string {
  return text.replace(answered, '').replace(/\d+/g, '0')
}

/** What stands before the subject of an answer, once for each answer. */
const answered = /^(?:\p{L}{1,4}\s?[:：]\s*)+/u

function bestSlot(scans: Scan[], sums: Sums[], open: Set<number>): string | undefined {
  const worth = new Map<string, number>()
  for (const index of open) {
    const { item, row, slots } = scans[index] as Scan
    const { words, others } = sums[index] as Sums
    const seen = new Map<string, number>()
    for (let at = item.at; at < (row.ends[item.at] as number); at++) {
      const slot = slots[at] as string
      const said = words[at] as number
      const parent = row.parents[at] as number
      if (said <= 0 || (seen.get(slot) ?? parent) !== parent) continue
      seen.set(slot, parent)
      count(worth, slot, Math.min(said, 600) - (others[at] as number) * otherWeight)
    }
  }
  let best: string | undefined
  for (const [slot, value] of worth) {
    // Of equal parts the inner one comes later.
    if (value > 0 && value >= (best === undefined ? 0 : (worth.get(best) ?? 0))) best = slot
  }
  return best
}

/** A part within that part which, wherever a message has both, holds no less of the words and less of the rest. */
function innermost(slot: string, scans: Scan[], sums: Sums[], open: Set<number>): string {
  const inside = new Map<string, { count: number; gain: number }>()
  let messages = 0
  for (const index of open) {
    const scan = scans[index] as Scan
    const own = sums[index] as Sums
    const { words, others } = own
    const worth = (places: number[]) =>
      places.reduce((sum, at) => sum + (words[at] as number) - (others[at] as number) * otherWeight, 0)
    const outer = outermost(scan, own, slot)
    if (outer.length === 0) continue
    messages++
    const within = new Set<string>()
    for (const at of outer)
      for (let place = at + 1; place < (scan.row.ends[at] as number); place++) within.add(scan.slots[place] as string)
    for (const other of within) {
      if (other === slot) continue
      const inner = outermost(scan, own, other)
      if (inner.length === 0) continue
      const found = inside.get(other) ?? { count: 0, gain: 0 }
      inside.set(other, { count: found.count + 1, gain: found.gain + worth(inner) - worth(outer) })
    }
  }
  let best: { slot: string; gain: number } = { slot, gain: -1 }
  for (const [other, found] of inside) {
    if (found.count * 2 > messages && found.gain >= Math.max(0, best.gain)) best = { slot: other, gain: found.gain }
  }
  return best.slot
}

/** The innermost part that holds all the words of a part. */
function tightened({ row }: Scan, { words }: Sums, from: number): number {
  let at = from
  for (;;) {
    const said = words[at] as number
    const inner = childPlaces(row, at).find((child) => (words[child] as number) === said)
    if (inner === undefined || said === 0) return at
    at = inner
  }
}

/** The first of that part, and those right behind it where it stands several times. */
function outermost({ row, item, slots }: Scan, { words, others }: Sums, slot: string): number[] {
  const places: number[] = []
  let end = -1
  for (let at = item.at; at < (row.ends[item.at] as number); ) {
    if (slots[at] !== slot || (places.length === 0 && (words[at] as number) <= 0)) at++
    else {
      // An empty line parts nothing.
      const isNext = end === at && row.parents[at] === row.parents[places[0] as number]
      if (places.length === 0 || (isNext && ((words[at] as number) > 0 || others[at] === 0))) {
        end = row.ends[at] as number
        if ((words[at] as number) > 0) places.push(at)
      }
      at = row.ends[at] as number
    }
  }
  return places
}
