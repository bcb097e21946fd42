import type { Conversation, Message } from '../../../conversation/conversation'
import { mostMessages } from '../../../conversation/limits'
import type { Helpdesk, PageMemory } from '../helpdesk'
import { inOrder, withDistinctIds } from '../inOrder'
import { bareRows } from './bareRows'
import { carriedOver, type Facts } from './facts'
import { composerOf, findReplyBox } from './findReplyBox'
import { findThread } from './findThread'
import { lookAnew } from './isShown'
import { type Item, itemsOf } from './itemsOf'
import { goOn, keep } from './keptThread'
import { learnThread } from './learnThread'
import { isLine, linesAbout } from './linesAbout'
import { messageOf } from './messageOf'
import { mailbox, outsideThread } from './namedOutside'
import { openingMessage } from './openingMessage'
import { isNewestFirst } from './pageOrder'
import { learnNames } from './pickNames'
import { rolesOf, type Told } from './rolesOf'
import { rowsOfThread } from './rowsOfThread'
import { type Scan, scannerOf } from './scanItem'
import { languageOf } from './shownTime'
import { childPlaces, type Survey, survey, surveyPart } from './surveyPage'
import { withoutRepeats } from './withoutRepeats'

/** More rows than these, with no time in any and no box to answer in, are a list of something else. */
const mostWithoutTime = 300

/** Reads a page of an unknown helpdesk by its structure and its looks. Who is the customer it says only when something tells. */
export const generic: Helpdesk = { name: 'generic', claims: () => true, read }

/** Only what changed where the thread is still the one that was read before; else everything. */
function read(page: Document, url: URL, memory: PageMemory): Conversation | undefined {
  if (!page.body) return undefined
  lookAnew()
  return goOn(page, url, memory) ?? readAll(page, url, memory)
}

function readAll(page: Document, url: URL, memory: PageMemory): Conversation | undefined {
  const language = languageOf(page)
  const whole = survey(page.body, language, memory.entered)
  const box = findReplyBox(whole)
  const bare = bareRows(whole, language)
  const place = bare?.place ?? findThread(whole, box)
  if (!place) return undefined
  const at = whole.elements.indexOf(place)
  const rows = bare?.rows.slice(-mostMessages) ?? rowsOfThread(whole, at, language, mostMessages)
  if (!box && whole.timed[at] === 0 && rows.length > mostWithoutTime) return undefined
  const items: { row: Survey; item: Item }[] = rows.flatMap(({ survey: row, isLoose }) =>
    (isLoose ? [looseItem(row)] : itemsOf(row, language)).map((item) => ({ row, item })),
  )
  const inThread = new Set(rows.flatMap(({ elements }) => elements))
  let scan = scannerOf(items, language)
  let scans = items.map(({ row, item }) => scan(row, item))
  let around = outsideThread(whole, place, inThread, box)
  const opening = openingMessage(whole, place, scans, scans.map(learnNames(scans, around.isNamed)))
  if (opening) {
    const row = surveyPart(whole, whole.elements.indexOf(opening))
    items.unshift({ row, item: { at: 0, run: 0, siblings: [] } })
    inThread.add(opening)
    scan = scannerOf(items, language)
    scans = items.map(({ row, item }) => scan(row, item))
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
  const isWhole = rows.length < mostMessages
  const roles = rolesOf(named, lines, around.of, mailbox(page, url), isReversed, isWhole)
  const { messages, inPageOrder, next } = messagesOf(named, kept, roles.told, isReversed, language)
  // Lists and dashboards look like threads too: where nobody is told apart nor answered, nearly all must be signed and dated.
  const isTold = messages.some(({ role }) => role === 'customer' || role === 'agent')
  if (!box && !isTold && !areSigned(messages)) return undefined
  const subject = whole.elements.find(({ localName }) => localName === 'h1')?.textContent?.trim() || page.title.trim()
  const conversation: Conversation = {
    helpdesk: 'generic',
    ...(subject ? { subject: subject.replace(/\s+/g, ' ').slice(0, 500) } : {}),
    ...(roles.customer ? { customer: roles.customer.slice(0, 300) } : {}),
    messages,
    composer: box ? composerOf(box) : null,
  }
  if (!opening && !isReversed && rows.every(({ isLoose, isPlaced }) => !isLoose && !isPlaced)) {
    const found = kept.map((each, place) => ({
      row: each.row.elements[0] as Element,
      scan: each,
      facts: named[place] as Facts,
      told: roles.told[place] as Told,
      message: inPageOrder[place] as Message,
    }))
    keep({ page, url, memory, place, box, learned, conversation, found, next })
  }
  return conversation
}

/** Puts the first behind the last. */
function rotate<Value>(values: Value[]): void {
  values.push(...values.splice(0, 1))
}

/** How many of the messages must be signed and dated in a thread where nobody can answer. */
const mostSigned = 0.8

function areSigned(messages: Message[]): boolean {
  const said = messages.filter(({ role }) => role !== 'system')
  const signed = said.filter(({ author, time }) => author && time)
  return said.length > 1 && signed.length >= said.length * mostSigned
}

function looseItem(row: Survey): Item {
  return { at: 0, run: 0, siblings: [], loose: childPlaces(row, 0).slice(1) }
}

/** What is known of each message, and which of the scans those are: what holds no words is none. */
function factsOf(scans: Scan[], read: (scan: Scan) => Facts | undefined | 'strange'): { facts: Facts[]; kept: Scan[] } {
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

function messagesOf(facts: Facts[], kept: Scan[], told: Told[], isReversed: boolean, language: string) {
  const places = isReversed ? [...facts.keys()].reverse() : [...facts.keys()]
  const all = places.map((at) => facts[at] as Facts)
  const { texts, next } = withoutRepeats(
    all.map(({ text }) => text),
    all.map(({ author }) => author),
  )
  const inPageOrder = places.map((at, place) =>
    messageOf(facts[at] as Facts, texts[place] as string, told[at] as Told, kept[at]?.time, language),
  )
  return { messages: withDistinctIds(inOrder(inPageOrder)), inPageOrder, next }
}
