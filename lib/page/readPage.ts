import type { Conversation } from '../conversation/conversation'
import { emptyMemory, type PageMemory } from './helpdesks/helpdesk'
import { knownHelpdesks } from './helpdesks/taught'

/**
 * The conversation that a page shows.
 * @param page its document
 * @param url its address
 * @param memory of an earlier reading of this document, to read only what changed since
 * @returns undefined when there is nothing to read
 */
export function readPage(page: Document, url: URL, memory: PageMemory = emptyMemory()): Conversation | undefined {
  const { reader } = memory
  const helpdesks = knownHelpdesks()
  const isKnown = reader?.address === url.href && reader.helpdesk.claims(page, url)
  const helpdesk = isKnown ? reader.helpdesk : helpdesks.find((each) => each.claims(page, url))
  // The last claims every page, so it is asked last each time.
  memory.reader = helpdesk && helpdesk !== helpdesks.at(-1) ? { helpdesk, address: url.href } : undefined
  return helpdesk?.read(page, url, memory)
}
