import type { Conversation } from '../../lib/conversation/conversation'
import { generic } from '../../lib/page/helpdesks/generic/generic'
import { emptyMemory } from '../../lib/page/helpdesks/helpdesk'

/** What the generic reader alone says of a page. */
export function readByShape(page: Document, url: URL): Conversation | undefined {
  return generic.read(page, url, emptyMemory())
}
