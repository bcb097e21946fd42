import type { Conversation } from '../conversation/conversation'
import { helpdesks } from './helpdesks'
import { emptyMemory, type PageMemory } from './helpdesks/helpdesk'

/**
 * The conversation that a page shows.
 * @param page its document
 * @param url its address
 * @param memory of an earlier reading of this document, to read only what changed since
 * @returns undefined when there is nothing to read
 */
export function readPage(page: Document, url: URL, memory: PageMemory = emptyMemory()): Conversation | undefined {
  return helpdesks.find((helpdesk) => helpdesk.claims(page, url))?.read(page, url, memory)
}
