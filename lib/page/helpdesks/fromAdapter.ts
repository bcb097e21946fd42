import type { Conversation, Message } from '../../conversation/conversation'
import { mostMessages } from '../../conversation/limits'
import { isVisible } from '../isVisible'
import { type Root, selectAll, selectFirst } from '../selectAll'
import type { Adapter, Field } from './adapter'
import { findComposer } from './findComposer'
import type { Helpdesk, PageMemory } from './helpdesk'
import { inOrder, withDistinctIds } from './inOrder'
import { type People, readPeople } from './people'
import { match, readField } from './readField'
import { readMessage } from './readMessage'
import { readTime } from './readTime'

/** A helpdesk that is read by its description alone. */
export function fromAdapter(adapter: Adapter): Helpdesk {
  return {
    name: adapter.name,
    claims: (page, url) => isPageOf(adapter, page, url),
    read: (page, url, memory) => read(adapter, page, url, memory),
  }
}

function read(adapter: Adapter, page: Document, url: URL, memory: PageMemory): Conversation | undefined {
  const ticket = adapter.ticketNode ? selectAll(page, adapter.ticketNode, memory.entered).find(isVisible) : page
  if (!ticket) return undefined
  const people = readPeople(page, ticket, adapter.people)
  const messages = readMessages(adapter, ticket, people, memory)
  const composer = findComposer(adapter.composers, page, ticket, memory.entered)
  if (messages.length === 0 && !composer) return undefined
  const shown = (fields?: Field[]) => readField(ticket, fields) ?? readField(page, fields)
  const id = (adapter.ticketUrl && match(adapter.ticketUrl, url.href)) ?? readField(ticket, adapter.ticket)
  const subject = shown(adapter.subject)
  const customer = shown(adapter.people?.customerName) ?? messages.find(({ role }) => role === 'customer')?.author
  return {
    helpdesk: adapter.name,
    ...(adapter.certainty === 'certain' ? {} : { certainty: adapter.certainty }),
    ...(id ? { ticket: id.slice(0, 200) } : {}),
    ...(subject ? { subject: subject.slice(0, 500) } : {}),
    ...(customer ? { customer: customer.slice(0, 300) } : {}),
    messages,
    composer,
  }
}

function isPageOf({ urls, markers }: Adapter, page: Document, url: URL): boolean {
  const address = url.href.replace(/#.*$/, '')
  return (
    (!urls || urls.some((glob) => fits(glob, address))) &&
    markers.every((marker) => selectFirst(page, marker) !== undefined)
  )
}

/** `*` stands for any run of characters. */
function fits(glob: string, address: string): boolean {
  const literal = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`).test(address)
}

function readMessages(adapter: Adapter, ticket: Root, people: People, memory: PageMemory): Message[] {
  const who = JSON.stringify([adapter.name, ...Object.values(people).map((keys) => [...keys])])
  if (who !== memory.people) {
    memory.people = who
    memory.messages = new WeakMap()
  }
  const each = selectAll(ticket, adapter.message.each, memory.entered)
  const all = adapter.message.isHiddenLeftOut ? each.filter(isVisible) : each
  const isNewestFirst = isReversed(adapter, all)
  const kept = isNewestFirst ? all.slice(0, mostMessages) : all.slice(-mostMessages)
  const messages: Message[] = []
  let carried: Message | undefined
  for (const element of kept) {
    const message = readOnce(adapter, element, people, carried, memory)
    if (!message) continue
    // A line about the ticket between two messages of one person parts them no more than on the page.
    if (message.role !== 'system') carried = message
    messages.push(message)
  }
  if (isNewestFirst) messages.reverse()
  const known = withoutGuesses(adapter, messages)
  return withDistinctIds(adapter.order.startsWith('by-time') ? inOrder(known) : known)
}

/** Who is not the customer is of the team, but only where that customer writes: a name found beside the thread may be another's. */
function withoutGuesses({ message }: Adapter, messages: Message[]): Message[] {
  if (!message.roles.some(({ author }) => author === 'not-customer')) return messages
  if (messages.some(({ role }) => role === 'customer')) return messages
  return messages.map((each) => (each.role === 'agent' ? { ...each, role: 'unknown' as const } : each))
}

function readOnce(
  adapter: Adapter,
  element: Element,
  people: People,
  carried: Message | undefined,
  memory: PageMemory,
): Message | undefined {
  const known = memory.messages.get(element)
  // A message that took its author from the one before changes with that one.
  const source = memory.sources.get(element)
  if (known !== undefined && (source === undefined || source === (carried ?? null))) return known ?? undefined
  const message = readMessage(adapter, element, people, carried)
  memory.messages.set(element, message ?? null)
  if (adapter.message.isAuthorCarried && !readField(element, adapter.message.author)) {
    memory.sources.set(element, carried ?? null)
  } else memory.sources.delete(element)
  return message
}

function isReversed({ order, message }: Adapter, elements: Element[]): boolean {
  if (!order.startsWith('by-time')) return order === 'newest-first'
  const timeOf = (element: Element | undefined) => {
    const shown = element && readField(element, message.time)
    return Date.parse((shown && readTime(shown, message.isDayFirst, new Date())) ?? '')
  }
  const hasTime = (element: Element) => !Number.isNaN(timeOf(element))
  const [first, last] = [timeOf(elements.find(hasTime)), timeOf(elements.findLast(hasTime))]
  // A comparison with no time on either side is false.
  return first > last || (!(first < last) && order === 'by-time-or-newest-first')
}
