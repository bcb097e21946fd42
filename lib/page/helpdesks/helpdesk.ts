import type { Conversation, Message } from '../../conversation/conversation'

/** What is remembered of a page between two readings, so that the second costs only what changed. */
export type PageMemory = {
  /** What was read of each element, `null` for nothing. Whoever sees an element change deletes it. */
  messages: WeakMap<Element, Message | null>
  /** Of each element that names no author, the message whose author it took, `null` for none. */
  sources: WeakMap<Element, Message | null>
  /** Who was who when `messages` was filled: with other people, other roles. */
  people: string
  /** Documents and shadow roots that were stepped into. */
  entered: Set<Node>
  /** Which known helpdesk claimed the page, so that at the same address the others need not be asked again. */
  reader?: { helpdesk: Helpdesk; address: string } | undefined
  /** How long a known helpdesk's ticket may load before what is missing counts as gone; 0 where the page is looked at once. */
  patienceMs: number
  /** Since when, by the page's clock, the ticket at this address has shown nothing that its helpdesk's adapter knows. */
  missing?: { address: string; since: number } | undefined
}

/** Reads the pages of one helpdesk. */
export type Helpdesk = {
  name: string
  /** Whether tickets of this helpdesk, and of no other, stand at this address. */
  isHome?(url: URL): boolean
  /** Whether this is a page of this helpdesk. Then no other reads it, whatever is found. */
  claims(page: Document, url: URL): boolean
  /** The conversation on a page of its, or undefined when it holds nothing to read. */
  read(page: Document, url: URL, memory: PageMemory): Conversation | undefined
}

/** The memory of a page that was not read before. */
export function emptyMemory(): PageMemory {
  return { messages: new WeakMap(), sources: new WeakMap(), people: '', entered: new Set(), patienceMs: 0 }
}
