import type { Conversation, Message } from '../../conversation/conversation'
import { isVisible } from '../isVisible'
import { type Root, selectAll, selectFirst } from '../selectAll'
import type { Adapter, Field } from './adapter'
import { findComposer } from './findComposer'
import type { Helpdesk, PageMemory } from './helpdesk'
import { inOrder, withDistinctIds } from './inOrder'
import { newestElements } from './newestElements'
import { type People, readPeople } from './people'
import { match, readField } from './readField'
import { readMessage } from './readMessage'

/** A helpdesk that is read by its description alone. */
export function fromAdapter(adapter: Adapter): Helpdesk {
  return {
    name: adapter.name,
    isHome: (url) => adapter.homes?.some((glob) => fitsGlob(glob, url.href)) ?? false,
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
    (!urls || urls.some((glob) => fitsGlob(glob, address))) &&
    markers.every((marker) => selectFirst(page, marker) !== undefined)
  )
}

/** `*` stands for any run of signs. Each part is looked for once, so that no address and no pattern takes long. */
function fitsGlob(glob: string, address: string): boolean {
  const [start = '', ...rest] = glob.split('*')
  const end = rest.pop()
  if (end === undefined) return glob === address
  if (!address.startsWith(start) || !address.endsWith(end)) return false
  let from = start.length
  for (const part of rest) {
    const at = address.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return from + end.length <= address.length
}

function readMessages(adapter: Adapter, ticket: Root, people: People, memory: PageMemory): Message[] {
  const who = JSON.stringify([adapter.name, ...Object.values(people).map((keys) => [...keys])])
  if (who !== memory.people) {
    memory.people = who
    memory.messages = new WeakMap()
  }
  const { elements, isNewestFirst } = newestElements(adapter, ticket, memory.entered)
  const messages: Message[] = []
  let carried: Message | undefined
  for (const element of elements) {
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
