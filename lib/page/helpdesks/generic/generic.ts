import type { Conversation, Message } from '../../../conversation/conversation'
import { mostMessages } from '../../../conversation/limits'
import type { Helpdesk, PageMemory } from '../helpdesk'
import { bareRows } from './bareRows'
import { inOrder, withDistinctIds } from './borrowed'
import { composerOf, findReplyBox } from './findReplyBox'
import { findThread } from './findThread'
import { lookAnew } from './isShown'
import { goOn, keep } from './keptThread'
import { messageOf } from './messageOf'
import { isPlain, readThread, type Thread } from './readThread'
import { rowsOfThread } from './rowsOfThread'
import { languageOf } from './shownTime'
import { survey } from './surveyPage'
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
  const thread = readThread({ page, url, language, whole, place, rows, box }, memory.entered)
  if (!thread) return undefined
  const { messages, inPageOrder, next } = messagesOf(thread, language)
  // Lists and dashboards look like threads too: where nobody is told apart nor answered, nearly all must be signed and dated.
  const isTold = messages.some(({ role }) => role === 'customer' || role === 'agent')
  if (!box && !isTold && !areSigned(messages)) return undefined
  const subject = whole.elements.find(({ localName }) => localName === 'h1')?.textContent?.trim() || page.title.trim()
  const conversation: Conversation = {
    helpdesk: 'generic',
    ...(subject ? { subject: subject.replace(/\s+/g, ' ').slice(0, 500) } : {}),
    ...(thread.customer ? { customer: thread.customer.slice(0, 300) } : {}),
    messages,
    composer: box ? composerOf(box) : null,
  }
  if (!thread.hasOpening && !thread.isReversed && rows.every(isPlain)) {
    const found = thread.messages.map((each, place) => ({ ...each, message: inPageOrder[place] as Message }))
    keep({ page, url, memory, place, box, conversation, found, next, thread })
  }
  return conversation
}

/** How many of the messages must be signed and dated in a thread where nobody can answer. */
const mostSigned = 0.8

function areSigned(messages: Message[]): boolean {
  const said = messages.filter(({ role }) => role !== 'system')
  const signed = said.filter(({ author, time }) => author && time)
  return said.length > 1 && signed.length >= said.length * mostSigned
}

function messagesOf({ messages, isReversed }: Thread, language: string) {
  const all = isReversed ? messages.toReversed() : messages
  const { texts, next } = withoutRepeats(
    all.map(({ facts }) => facts.text),
    all.map(({ facts }) => facts.author),
  )
  const inPageOrder = all.map(({ facts, told, time }, place) =>
    messageOf(facts, texts[place] as string, told, time, language),
  )
  return { messages: withDistinctIds(inOrder(inPageOrder)), inPageOrder, next }
}
