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
  const byShape = helpdesks.at(-1)
  memory.reader = helpdesk && helpdesk !== byShape ? { helpdesk, address: url.href } : undefined
  const home = helpdesks.find((each) => each.isHome?.(url))
  if (!home) return helpdesk?.read(page, url, memory)
  const conversation = helpdesk === byShape ? undefined : helpdesk?.read(page, url, memory)
  if (conversation && conversation.messages.length > 0) {
    memory.missing = undefined
    return conversation
  }
  if (!isMissingForLong(url.href, memory)) return conversation
  const found = byShape?.read(page, url, memory)
  return found && found.messages.length > 0 ? { ...found, certainty: 'low', outgrown: home.name } : conversation
}

/** A page that is loading has nothing of a ticket yet, and a list beside it must not pass for the thread meanwhile. */
function isMissingForLong(address: string, memory: PageMemory): boolean {
  const now = performance.now()
  if (memory.missing?.address !== address) memory.missing = { address, since: now }
  return now - memory.missing.since >= memory.patienceMs
}
