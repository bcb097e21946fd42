import type { Conversation, Message, Role } from '../../../conversation/conversation'
import { longestMessage } from '../../../conversation/limits'
import { bodyText } from '../../bodyText'
import { ownWords } from '../../ownWords'
import type { Helpdesk, PageMemory } from '../helpdesk'
import { inOrder, withDistinctIds } from '../inOrder'
import { personKey } from '../people'
import { contentId } from '../readMessage'
import { readTime } from '../readTime'
import { findReplyBox } from './findReplyBox'
import { findThread } from './findThread'
import { partsOf, quotes } from './partsOf'

/** Reads a page of an unknown helpdesk by its structure. Who is the customer it says only when the page names one. */
export const generic: Helpdesk = { name: 'generic', claims: () => true, read }

function read(page: Document, _url: URL, memory: PageMemory): Conversation | undefined {
  const composer = findReplyBox(page)
  const items = findThread(page, (element) => Boolean(memory.messages.get(element)))
  if (items.length === 0) return undefined
  const authors = new Set(items.flatMap((item) => (memory.messages.get(item) ?? partsOf(item)).author ?? []))
  const customer = namedCustomer(page, items, authors)
  if (memory.people !== `generic ${customer}`) {
    memory.people = `generic ${customer}`
    memory.messages = new WeakMap()
  }
  const messages = items.flatMap((item) => readItem(item, customer, memory) ?? [])
  if (messages.length === 0) return undefined
  const subject = page.querySelector('h1')?.textContent?.trim() || page.title.trim()
  return {
    helpdesk: 'generic',
    ...(subject ? { subject: subject.slice(0, 500) } : {}),
    ...(customer ? { customer: customer.slice(0, 300) } : {}),
    messages: withDistinctIds(inOrder(messages)),
    composer,
  }
}

function readItem(item: Element, customer: string | undefined, memory: PageMemory): Message | undefined {
  const known = memory.messages.get(item)
  if (known !== undefined) return known ?? undefined
  const message = readNew(item, customer)
  memory.messages.set(item, message ?? null)
  return message
}

function readNew(item: Element, customer: string | undefined): Message | undefined {
  const { author, time: shownTime, body } = partsOf(item)
  const read = bodyText(body, 'time', quotes, 2 * longestMessage)
  const own = ownWords(read.text)
  if (!own) return undefined
  const text = own.slice(0, longestMessage)
  const time = shownTime && readTime(shownTime, false, new Date())
  const isCustomer = author !== undefined && customer !== undefined && personKey(author) === personKey(customer)
  const role: Role = isCustomer ? 'customer' : 'unknown'
  return {
    id: item.id.slice(0, 200) || contentId(time, author, text),
    role,
    ...(author ? { author } : {}),
    text,
    ...(time ? { time } : {}),
    ...(read.isCut || own.length > longestMessage ? { isCut: true } : {}),
  }
}

/** The one author whom a heading outside the thread names: helpdesks head the page or its side with their customer. */
function namedCustomer(page: Document, items: Element[], authors: Set<string>): string | undefined {
  const headings = new Set<string>()
  for (const heading of page.querySelectorAll('h1, h2, h3, aside h4, aside strong')) {
    if (!items.some((item) => item.contains(heading))) headings.add(personKey(heading.textContent ?? ''))
  }
  const named = [...authors].filter((author) => headings.has(personKey(author)))
  return named.length === 1 ? named[0] : undefined
}
