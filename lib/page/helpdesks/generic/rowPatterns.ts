import { personKey } from '../people'
import { isAtEdge, wordsIn } from './bodyOf'
import { type Facts, shownAs } from './facts'
import { isFile } from './filesShown'
import type { Learned } from './learnThread'
import { mailIn, nameIn } from './namesShown'
import { plainTime, type RowShape, shapeOf } from './rowShape'
import { isLabelAlone, longestLabel, saysLabel } from './saidLabels'
import { firstText, type Scan } from './scanItem'
import { besidesTime } from './shownTime'
import type { TextKind } from './textKind'
import { withTimeAt } from './timeOfPlace'

/** A message that was read from a row. */
export type RowRead = { facts: Facts; time: string | undefined }

/** How rows that are built alike are read. */
type Frame = {
  /** Places of the parts that hold the words, and of what within is left out; whether each place holds words. */
  words: number[]
  leftOut: number[]
  isInWords: boolean[]
  /** By all that such a row says besides its words and its time. */
  patterns: Map<string, Pattern>
}

type Pattern = { facts: Facts; times: { at: number; kind: TextKind | undefined }[] }

/** So many patterns are kept. */
const mostPatterns = 1_000

/** How rows are read that differ from one read before in their words and their times alone. Their looks are not asked. */
export type RowPatterns = {
  /** Undefined where none is like it, or its words could be something else than words. */
  read(row: Element): RowRead | undefined
  /** Keeps how a row was read that holds one message. */
  learn(row: Element, scan: Scan, facts: Facts): void
}

/** @param learned how the thread is read */
export function rowPatterns(learned: Learned): RowPatterns {
  const frames = new Map<string, Frame>()
  let size = 0
  const shape = (row: Element) => shapeOf(row, learned.isVarying, learned.language)
  return {
    read(row) {
      const own = shape(row)
      const frame = own && frames.get(own.frame)
      if (!own || !frame) return undefined
      const pattern = frame.patterns.get(saidIn(own, frame, learned.language))
      return pattern && readBy(pattern, frame, own, learned)
    },
    learn(row, scan, facts) {
      const own = shape(row)
      if (!own || !isAlone(scan, row) || size >= mostPatterns) return
      const places = scan.row.elements.flatMap(({ localName }, at) => (localName === 'br' ? [] : at))
      const words = facts.words.map((at) => places.indexOf(at))
      const roots = words.map((at) => own.elements[at])
      const isBelow = own.elements.map((element) => roots.some((root) => root?.contains(element)))
      const kinds = places.map((at) => scan.kinds[at])
      const isOther = (at: number) => isBelow[at] && /^(time|control)$/.test(kinds[at] ?? '') && !words.includes(at)
      const made: Frame = {
        words,
        isInWords: isBelow.map((is, at) => is && !isOther(at)),
        // What is pressed is no word, and a time is one only among words.
        leftOut: places.flatMap((place, at) =>
          isOther(at) && (kinds[at] === 'control' || isAtEdge(scan, place)) ? at : [],
        ),
        patterns: new Map(),
      }
      const frame = frames.get(own.frame) ?? made
      const isSame =
        words.length > 0 &&
        places.length === own.elements.length &&
        `${made.words};${made.leftOut}` === `${frame.words};${frame.leftOut}`
      const areWords = kinds.every((kind, at) => kind === 'words' || !made.isInWords[at])
      if (!isSame || !areWords || isBelow[places.indexOf(facts.authorAt ?? -1)]) return
      // What else the words of a row could be is asked of each that is read by its pattern; of this one, too.
      if (!sayWords(own, frame, facts, learned)) return
      size++
      shownAs(facts)
      frames.set(own.frame, frame)
      frame.patterns.set(saidIn(own, frame, learned.language), {
        facts,
        times: kinds.flatMap((kind, at) =>
          kind !== 'quote' &&
          kind !== 'literal' &&
          withTimeAt(undefined, own.elements[at] as Element, own.texts[at] as string, kind, learned.language)
            ? { at, kind }
            : [],
        ),
      })
    },
  }
}

/** Whether a row is one message and nothing else. */
function isAlone({ element, item }: Scan, row: Element): boolean {
  return element === row && item.at === 0 && item.run === 0 && !item.loose && !item.without
}

/** All that a row says besides its words, and times by their form alone. */
function saidIn({ texts }: RowShape, { isInWords }: Frame, language: string): string {
  let said = ''
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as string
    if (text && !isInWords[at]) said += `${plainTime(text, language)}\n`
  }
  return said
}

/** Whether all that stands in the words of a row is words and nothing else. */
function sayWords(
  { elements, texts }: RowShape,
  { isInWords, leftOut }: Frame,
  facts: Facts,
  learned: Learned,
): boolean {
  return texts.every(
    (text, at) =>
      !isInWords[at] ||
      !text ||
      // A time stands at the edge of letters.
      (isPlain(elements[at] as Element, text, facts.author, learned) && (leftOut.length === 0 || letters.test(text))),
  )
}

const letters = /\p{L}{2}/u

/** From this length on no text is anything but words. */
const longestOther = 300

/** What somebody may be called who chose the name. */
const aWord = /^[a-z][a-z\d]+$/

function isPlain(element: Element, text: string, author: string | undefined, learned: Learned): boolean {
  if (text.length >= longestOther) return true
  if (text.length <= longestLabel) {
    // A short text may be a name, a label or a thing to press.
    const first = element.childElementCount > 0 ? firstText(element) : ''
    if (nameIn(first) || aWord.test(first) || aWord.test(text) || /[:：…]$|\.\.\.$/.test(text)) return false
    if (isLabelAlone(text) || saysLabel(text, 'note') || learned.isLabel(text)) return false
    if (author !== undefined && personKey(text) === personKey(author)) return false
  }
  const mayBeName = text.length <= longestLabel || text.endsWith(')') || text.includes(' via ')
  return !(mayBeName && nameIn(text)) && isWords(text, learned.language)
}

/** Whether a text is words wherever it stands: no time, address or file. */
function isWords(text: string, language: string): boolean {
  return besidesTime(text, language) === undefined && !(text.includes('@') && mailIn(text)) && !isFile(text)
}

function readBy({ facts, times }: Pattern, frame: Frame, shape: RowShape, learned: Learned): RowRead | undefined {
  if (!sayWords(shape, frame, facts, learned)) return undefined
  const at = (place: number) => shape.elements[place] as Element
  const leftOut = frame.leftOut.map(at)
  const { text, isCut } = wordsIn(frame.words.map(at), (element) => leftOut.includes(element))
  const time = times.reduce<string | undefined>(
    (before, { at: place, kind }) =>
      withTimeAt(before, at(place), shape.texts[place] as string, kind, learned.language),
    undefined,
  )
  if (learned.isNone(text, facts.author, time)) return undefined
  return { facts: { ...facts, text, isCut }, time }
}
