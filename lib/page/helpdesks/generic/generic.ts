import type { Conversation, Message } from '../../../conversation/conversation'
import { longestMessage, mostMessages } from '../../../conversation/limits'
import type { Helpdesk, PageMemory } from '../helpdesk'
import { inOrder, withDistinctIds } from '../inOrder'
import { contentId } from '../readMessage'
import { bodyOf, lineOfTicket, withoutRepeats, withoutTimes } from './bodyOf'
import { carriedOver, type Facts } from './facts'
import { composerOf, findReplyBox } from './findReplyBox'
import { findThread } from './findThread'
import { lookAnew } from './isShown'
import { type Item, itemsOf } from './itemsOf'
import { isLine, linesAbout } from './linesAbout'
import { lineOf, lookOf } from './lookOf'
import { mailbox, outsideThread } from './namedOutside'
import { openingMessage } from './openingMessage'
import { isNewestFirst } from './pageOrder'
import { pickBodies } from './pickBodies'
import { pickNames } from './pickNames'
import { rolesOf, type Told } from './rolesOf'
import { rowsOfThread } from './rowsOfThread'
import { type Scan, scanItems } from './scanItem'
import { besidesTime, languageOf, timeRead } from './shownTime'
import { childPlaces, type Survey, survey, surveyPart } from './surveyPage'
import { isDayAlone } from './timeAgo'
import { traitsOf } from './traitsOf'

/** More rows than these, with no time in any and no box to answer in, are a list of something else. */
const mostWithoutTime = 300

/** Reads a page of an unknown helpdesk by its structure and its looks. Who is the customer it says only when something tells. */
export const generic: Helpdesk = { name: 'generic', claims: () => true, read }

function read(page: Document, url: URL, memory: PageMemory): Conversation | undefined {
  if (!page.body) return undefined
  lookAnew()
  const language = languageOf(page)
  const whole = survey(page.body, language, memory.entered)
  const box = findReplyBox(whole)
  const place = findThread(whole, box)
  if (!place) return undefined
  const at = whole.elements.indexOf(place)
  const rows = rowsOfThread(whole, at, language, mostMessages)
  if (!box && whole.timed[at] === 0 && rows.length > mostWithoutTime) return undefined
  const items: { row: Survey; item: Item }[] = rows.flatMap(({ survey: row, isLoose }) =>
    (isLoose ? [looseItem(row)] : itemsOf(row, language)).map((item) => ({ row, item })),
  )
  const inThread = new Set(rows.flatMap(({ elements }) => elements))
  let scans = scanItems(items, language)
  let around = outsideThread(whole, place, inThread, box)
  const opening = openingMessage(whole, place, scans, pickNames(scans, around.isNamed))
  if (opening) {
    const row = surveyPart(whole, whole.elements.indexOf(opening))
    items.unshift({ row, item: { at: 0, run: 0, siblings: [] } })
    inThread.add(opening)
    scans = scanItems(items, language)
    around = outsideThread(whole, place, inThread, box)
  }
  const { facts, kept } = factsOf(scans, place, around.isNamed, language)
  if (!isThread(facts, kept, box)) return undefined
  const lines = linesAbout(facts)
  const named = carriedOver(facts, lines.map(isLine))
  const isReversed = isNewestFirst(
    kept.map(({ time }) => time),
    language,
    place,
    box,
  )
  const roles = rolesOf(named, lines, around.of, mailbox(page, url), isReversed)
  const messages = messagesOf(named, kept, roles.told, isReversed, language)
  // Lists and dashboards look like threads too: where nobody is told apart nor answered, all must be signed and dated.
  const isTold = messages.some(({ role }) => role === 'customer' || role === 'agent')
  if (!box && !isTold && !messages.every(({ author, time }) => author && time)) return undefined
  const subject = whole.elements.find(({ localName }) => localName === 'h1')?.textContent?.trim() || page.title.trim()
  return {
    helpdesk: 'generic',
    ...(subject ? { subject: subject.replace(/\s+/g, ' ').slice(0, 500) } : {}),
    ...(roles.customer ? { customer: roles.customer.slice(0, 300) } : {}),
    messages,
    composer: box ? composerOf(box) : null,
  }
}

function looseItem(row: Survey): Item {
  return { at: 0, run: 0, siblings: [], loose: childPlaces(row, 0).slice(1) }
}

/** What is known of each message, and which of the scans those are: what holds no words is none. */
function factsOf(
  scans: Scan[],
  place: Element,
  isNamed: (name: string) => boolean,
  language: string,
): { facts: Facts[]; kept: Scan[] } {
  const authors = pickNames(scans, isNamed)
  const bodies = pickBodies(scans, authors).map((body, at) => {
    const { item } = scans[at] as Scan
    return item.loose && (body.places.length === 0 || body.places[0] === item.at)
      ? { ...body, places: item.loose }
      : body
  })
  const people = new Set(authors.flatMap((author) => author?.name ?? []))
  const traits = traitsOf(scans, bodies, [...people])
  const line = lineOf(place)
  const kept: Scan[] = []
  let looseTime: string | undefined
  const facts = scans.flatMap((scan, at): Facts | [] => {
    const body = bodies[at] as (typeof bodies)[number]
    const { text, isCut } = bodyOf(scan, body.places, authors[at])
    const author = authors[at]?.name
    if (text === '' || text === author || people.has(text) || isMark(text, author, language)) {
      looseTime = scan.time
      return []
    }
    kept.push(scan)
    scan.time ??= looseTime
    looseTime = undefined
    const isInHeader = (shown: { at: number }) =>
      !body.places.some((from) => shown.at >= from && shown.at < (scan.row.ends[from] as number))
    const element = scan.row.elements[body.places[0] ?? scan.item.at] as Element
    return {
      author,
      text,
      isCut,
      line: () => lineOfTicket(scan, body.places, authors[at]) ?? text,
      slot: body.slot,
      look: lookOf(scan.element, element, place, line),
      traits: traits[at] as Set<string>,
      mails: scan.mails.filter(isInHeader).map(({ mail }) => mail),
      hasHeader: scan.names.some(isInHeader),
      make: `${scan.element.localName} ${scan.element.getAttribute('class')}`,
    }
  })
  return { facts, kept }
}

/** A date between messages, a number, or nothing that reads as words. */
function isMark(text: string, author: string | undefined, language: string): boolean {
  if (isDayAlone(text, language)) return true
  if ((besidesTime(text, language)?.length ?? 99) < 3) return text.length > 5 || author === undefined
  return author === undefined && !/\p{L}|\p{Extended_Pictographic}/u.test(text)
}

/** Whether what was found is a thread and no article or list of tickets. */
function isThread(facts: Facts[], kept: Scan[], box: Element | undefined): boolean {
  if (facts.length === 0 || (facts.length === 1 && !box)) return false
  const lists = kept.filter(({ row }) => (row.linked[0] as number) > (row.words[0] as number) * 1.5)
  if (lists.length > kept.length * 0.6) return false
  const told = facts.filter(({ author, look }, at) => author !== undefined || look.side !== undefined || kept[at]?.time)
  return told.length * 2 >= facts.length
}

function messagesOf(facts: Facts[], kept: Scan[], told: Told[], isReversed: boolean, language: string): Message[] {
  const places = isReversed ? [...facts.keys()].reverse() : [...facts.keys()]
  const all = places.map((at) => facts[at] as Facts)
  const texts = withoutRepeats(
    all.map(({ text }) => text),
    all.map(({ author }) => author),
  )
  const messages = places.flatMap((at, place): Message | [] => {
    const { author, isCut } = facts[at] as Facts
    const { role, confidence } = told[at] as Told
    const whole = role === 'system' ? withoutTimes((facts[at] as Facts).line()) : (texts[place] as string)
    const text = whole.slice(0, longestMessage)
    const shown = kept[at]?.time
    const time = shown && timeRead(shown, language)
    return {
      id: contentId(time, author, text),
      role,
      ...(author ? { author } : {}),
      text,
      ...(time ? { time } : {}),
      ...(isCut || whole.length > longestMessage ? { isCut: true } : {}),
      confidence,
    }
  })
  return withDistinctIds(inOrder(messages))
}
