import { bodyOf, lineOfTicket } from './bodyOf'
import { coreOf } from './coreOf'
import type { Facts } from './facts'
import { labelsOf } from './labelsOf'
import { lineOf, lookOf } from './lookOf'
import { type Body, learnBodies } from './pickBodies'
import { learnNames, type Named } from './pickNames'
import { isLabelAlone, saysLabel } from './saidLabels'
import type { Scan, Scanner } from './scanItem'
import { besidesTime } from './shownTime'
import { isDayAlone } from './timeAgo'
import { learnTraits, traitsBeside } from './traitsOf'

/** What is known of one message: nothing where it holds no words, and `strange` where it is like none before. */
export type FactsRead = Facts | undefined | 'strange'

/** How the messages of one thread are read, as all of them together have told. */
export type Learned = {
  language: string
  scan: Scanner
  factsOf(scan: Scan): FactsRead
  /** Whether what is read of somebody is no message: a name, a date between messages, or nothing. */
  isNone(text: string, name: string | undefined, time: string | undefined): boolean
  /** Whether a text says in several messages the same. */
  isLabel(text: string): boolean
  /** Whether an attribute has another value in nearly every message. */
  isVarying(attribute: string): boolean
}

/** Learns from all messages of a thread where in them the names, the words and the marks stand. */
export function learnThread(
  scans: Scan[],
  scan: Scanner,
  place: Element,
  isNamed: (name: string) => boolean,
  language: string,
): Learned {
  const nameOf = learnNames(scans, isNamed)
  const authors = scans.map((each): Named => (each.item.by ? { name: each.item.by, at: -1, slot: '@' } : nameOf(each)))
  const learnedBody = learnBodies(scans, authors)
  const bodyIn = (each: Scan, author: Named): Body => {
    const body = learnedBody.read(each, author)
    const { loose, at } = each.item
    return loose && (body.places.length === 0 || body.places[0] === at) ? { ...body, places: loose } : body
  }
  const bodies = scans.map((each, at) => bodyIn(each, authors[at]))
  const people = new Set(authors.flatMap((author) => author?.name ?? []))
  const traitsOf = learnTraits(scans, bodies, [...people])
  const line = lineOf(place)
  const known = new Map(scans.map((each, at) => [each, { author: authors[at], body: bodies[at] as Body }]))
  const isNone: Learned['isNone'] = (text, name, time) =>
    text === '' || text === name || people.has(text) || isMark(text, name ?? time, language)
  return {
    language,
    scan,
    isNone,
    isLabel: learnedBody.isLabel,
    isVarying: traitsOf.isVarying,
    factsOf(each) {
      const author = known.get(each)?.author ?? nameOf(each)
      const body = known.get(each)?.body ?? bodyIn(each, author)
      const { text, isCut } = bodyOf(each, body.places, author)
      const name = author?.name
      if (isNone(text, name, each.time)) return undefined
      if (!each.time && (isTyping(each) || (name === undefined && isLabelAlone(text)))) return undefined
      const traits = traitsOf(each, body.places)
      if (!traits) return 'strange'
      const isInHeader = (shown: { at: number }) =>
        !body.places.some((from) => shown.at >= from && shown.at < (each.row.ends[from] as number))
      let shown = body.places[0] ?? each.item.at
      // Code and tables have looks of their own.
      while (shown > each.item.at && ownLook.test(each.row.elements[shown]?.localName ?? ''))
        shown = each.row.parents[shown] as number
      const element = each.row.elements[shown] as Element
      return {
        author: name,
        text,
        isCut,
        line: () => lineOfTicket(each, body.places, author) ?? text,
        slot: body.slot,
        look: lookOf(each.element, element, place, line),
        traits,
        beside: () => traitsBeside(each, body.places),
        // Who else is named there, as the receiver is, says nothing of who wrote.
        labels: [
          ...labelsOf(each, body.places, author),
          ...columnHead(each.row.elements[body.places[0] ?? each.item.at]),
        ].filter((label) => !people.has(label)),
        mails: each.mails.filter(isInHeader).map(({ mail }) => mail),
        hasHeader: each.names.some((shown) => isInHeader(shown) && !isLabelAlone(shown.text)),
        make: makeOf(each.row.elements[coreOf(each.row, each.item.at)] as Element),
        authorAt: author?.at,
        words: body.places,
      }
    },
  }
}

function makeOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('class')}`
}

/** What stands above the cell that the words of a message are, in the head of its table. */
function columnHead(element: Element | undefined): string[] {
  if (element?.localName !== 'td') return []
  const table = element.closest('table')
  const row = table?.tHead?.rows[0] ?? table?.rows[0]
  // as: a cell has its place in the row, which the type of any element does not tell.
  const head = row?.cells[(element as HTMLTableCellElement).cellIndex]
  const said = head?.localName === 'th' ? (head.textContent?.trim() ?? '') : ''
  return said ? [said] : []
}

const ownLook = /^(pre|code|table|tbody|tr|td|blockquote)$/

/** Whether somebody is said to be writing it now: it is not sent yet. */
function isTyping({ row, places }: Scan): boolean {
  return places.some((at) => {
    const text = row.texts[at] as string
    return text.length <= longestTyping && /(?:…|\.\.\.)$/.test(text) && saysLabel(text, 'typing')
  })
}

const longestTyping = 60

/** A date between messages, a number, or nothing that reads as words. */
function isMark(text: string, author: string | undefined, language: string): boolean {
  if (isDayAlone(text, language)) return true
  if ((besidesTime(text, language)?.length ?? 99) < 3) return text.length > 5 || author === undefined
  return author === undefined && !/\p{L}|\p{Extended_Pictographic}/u.test(text)
}
