import { mostMessages } from '../../../conversation/limits'
import { carriedOver, type Facts } from './facts'
import { type Item, itemsOf } from './itemsOf'
import { type Learned, learnThread } from './learnThread'
import { isLine, linesAbout } from './linesAbout'
import { mailbox, outsideThread } from './namedOutside'
import { openingDescription } from './openingDescription'
import { openingMessage } from './openingMessage'
import { openingUnderHead } from './openingUnderHead'
import { isNewestFirst } from './pageOrder'
import { learnNames } from './pickNames'
import { type ReadRow, rowReader } from './readRow'
import { rolesOf } from './rolesOf'
import type { Row } from './rowsOfThread'
import { type Scan, scannerOf } from './scanItem'
import { childPlaces, type Survey, surveyPart } from './surveyPage'
import { type MessageRead, type ToldBefore, toldBefore, toldOf } from './toldBefore'

/** Where the rows of a thread stand. */
export type Found = {
  page: Document
  url: URL
  language: string
  whole: Survey
  place: Element
  rows: Row[]
  box: Element | undefined
}

/** A thread that was read. */
export type Thread = {
  /** In page order, each with the row that it was read from. */
  messages: (MessageRead & { row: Element })[]
  customer: string | undefined
  isReversed: boolean
  learned: Learned
  /** How one more row is read, and whose it is. */
  read: ReadRow
  told: ToldBefore
  /** Whether its first message stands apart from the others. */
  hasOpening: boolean
}

/** Of a longer thread so many rows at either end tell how the others are read. */
const firstRows = 30
const lastRows = 90
const fewRows = 200

/**
 * Reads a thread. Of a long one its two ends tell together how the rows between are read, one by one; where one of these is like none of
 * the ends, or the ends tell not of everybody, all tell together.
 * @param entered collects the shadow roots and frames that were stepped into
 * @returns undefined where it is no thread
 */
export function readThread(found: Found, entered: Set<Node>): Thread | undefined {
  const { rows } = found
  const isLong = rows.length > fewRows && rows.every(isPlain)
  return (isLong && readByEnds(found, entered)) || readAll(found, rows)
}

function readByEnds(found: Found, entered: Set<Node>): Thread | undefined {
  const { rows } = found
  const thread = readAll(found, [...rows.slice(0, firstRows), ...rows.slice(-lastRows)])
  if (!thread || thread.hasOpening || thread.messages.some(({ told }) => told.role === 'unknown')) return undefined
  const places = new Map(rows.map((row, place) => [rowElement(row), place]))
  const placeOf = (at: number) => places.get(thread.messages[at]?.row as Element) ?? -1
  const gap = thread.messages.findIndex((_, at) => placeOf(at) >= firstRows)
  // Whose a message without a name is tells the one before it, so what stands behind the gap begins with one that has a name.
  const isNamed = thread.messages.some(({ facts }) => facts.author)
  const end = thread.messages.findIndex(
    ({ facts, told }, at) =>
      at >= gap &&
      placeOf(at) > placeOf(at - 1) &&
      told.role !== 'system' &&
      (!isNamed || facts.authorAt !== undefined),
  )
  if (gap < 0 || end < 0) return undefined
  const messages = thread.messages.slice(0, gap)
  let last = messages.findLast(isSaid)?.facts
  let isAfterNone = false
  for (const each of rows.slice(firstRows, placeOf(end))) {
    const row = rowElement(each)
    const read = thread.read(row, entered)
    const own = read && toldOf(read, thread.told, last)
    // A row without words may be the date of those below.
    if (!own || (isAfterNone && own[0] && !own[0].time)) return undefined
    isAfterNone = own.length === 0
    for (const message of own) messages.push({ ...message, row })
    last = own.findLast(isSaid)?.facts ?? last
  }
  return { ...thread, messages: [...messages, ...thread.messages.slice(end)] }
}

function isSaid({ told }: MessageRead): boolean {
  return told.role !== 'system'
}

function rowElement({ elements }: Row): Element {
  return elements[0] as Element
}

/** Whether a row is one element where its page put it. */
export function isPlain({ isLoose, isPlaced }: Row): boolean {
  return !isLoose && !isPlaced
}

/** Reads some rows of a thread, which tell together what each of them is. */
function readAll({ page, url, language, whole, place, box, rows: all }: Found, rows: Row[]): Thread | undefined {
  const items: { row: Survey; item: Item }[] = rows.flatMap(({ survey: row, isLoose }) =>
    (isLoose ? [looseItem(row)] : itemsOf(row, language)).map((item) => ({ row, item })),
  )
  const inThread = new Set(all.flatMap(({ elements }) => elements))
  let scan = scannerOf(items, language)
  let scans = items.map(({ row, item }) => scan(row, item))
  let around = outsideThread(whole, place, inThread, box)
  const authors = scans.map(learnNames(scans, around.isNamed))
  const names = authors.map((author) => author?.name)
  let described = openingDescription(whole, place, scans, names, around, language)
  const message = described ? undefined : openingMessage(whole, place, scans, authors)
  if (!message) described ??= openingUnderHead(whole, place, scans, names, language)
  const opening = described?.element ?? message
  if (opening) {
    const row = surveyPart(whole, whole.elements.indexOf(opening))
    items.unshift({ row, item: { at: 0, run: 0, siblings: [], ...(described ? { by: described.by } : {}) } })
    inThread.add(opening)
    scan = scannerOf(items, language)
    scans = items.map(({ row, item }) => scan(row, item))
    if (described?.time && scans[0]) scans[0].time ??= described.time
    around = outsideThread(whole, place, inThread, box)
  }
  const learned = learnThread(scans, scan, place, around.isNamed, language)
  const { facts, kept } = factsOf(scans, learned.factsOf)
  const lines = linesAbout(facts)
  const named = carriedOver(facts, lines.map(isLine))
  if (!isThread(named, kept, box)) return undefined
  const isReversed = isNewestFirst(
    kept.map(({ time }) => time),
    language,
    place,
    box,
  )
  // What opens the ticket above a thread with the newest on top is older than all of it.
  if (opening && isReversed && kept[0]?.element === opening)
    for (const each of [kept, named, lines]) rotate<unknown>(each)
  const isWhole = all.length < mostMessages
  const roles = rolesOf(named, lines, around.of, mailbox(page, url), isReversed, isWhole)
  const reader = rowReader(learned)
  const messages = kept.map((each, at) => {
    const row = each.row.elements[0] as Element
    const own = { facts: named[at] as Facts, told: roles.told[at] as MessageRead['told'], time: each.time, row }
    // Without the author of the message before it, which is another's before another row.
    if (!opening) reader.learn(row, each, facts[at] as Facts)
    return own
  })
  return {
    messages,
    customer: roles.customer,
    isReversed,
    hasOpening: opening !== undefined,
    learned,
    read: reader.read,
    told: toldBefore(messages),
  }
}

/** Puts the first behind the last. */
function rotate<Value>(values: Value[]): void {
  values.push(...values.splice(0, 1))
}

function looseItem(row: Survey): Item {
  return { at: 0, run: 0, siblings: [], loose: childPlaces(row, 0).slice(1) }
}

/** What is known of each message, and which of the scans those are: what holds no words is none. */
function factsOf(scans: Scan[], read: Learned['factsOf']): { facts: Facts[]; kept: Scan[] } {
  const kept: Scan[] = []
  let looseTime: string | undefined
  const facts = scans.flatMap((scan): Facts | [] => {
    const found = read(scan)
    if (found === undefined || found === 'strange') {
      looseTime = scan.time
      return []
    }
    kept.push(scan)
    scan.time ??= looseTime
    looseTime = undefined
    return found
  })
  return { facts, kept }
}

/** Whether what was found is a thread and no article or list of tickets. */
function isThread(facts: Facts[], kept: Scan[], box: Element | undefined): boolean {
  if (facts.length === 0 || (facts.length === 1 && !box)) return false
  const lists = kept.filter(({ row }) => (row.linked[0] as number) > (row.words[0] as number) * 1.5)
  if (lists.length > kept.length * 0.6) return false
  const told = facts.filter(({ author, look }, at) => author !== undefined || look.side !== undefined || kept[at]?.time)
  return told.length * 2 >= facts.length
}
