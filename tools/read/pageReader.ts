import { offerByShape } from '../../lib/page/helpdesks/byShape'
import { generic } from '../../lib/page/helpdesks/generic/generic'
import { emptyMemory } from '../../lib/page/helpdesks/helpdesk'
import { lend } from '../../lib/page/lent'
import { readPage } from '../../lib/page/readPage'

/** What `npm run read` prints. Empty strings where the page shows no author or time; `helpdesk` is null where nothing can be read. */
export type PageReport = {
  helpdesk: string | null
  messages: { role: string; author: string; text: string; time: string }[]
  /** CSS path of the reply box, ` >>> ` into frames and shadow roots. */
  composer: string | null
}

lend()
offerByShape(generic)

/**
 * Runs in the page, as the content script does. `isGeneric` leaves the adapters out.
 * @public called by name in the bundle that readInBrowser makes
 */
export function reportPage(isGeneric: boolean): PageReport {
  const url = new URL(location.href)
  const conversation = isGeneric ? generic.read(document, url, emptyMemory()) : readPage(document, url)
  if (!conversation) return { helpdesk: null, messages: [], composer: null }
  return {
    helpdesk: conversation.helpdesk,
    messages: conversation.messages.map(({ role, author = '', text, time = '' }) => ({ role, author, text, time })),
    composer: conversation.composer?.path ?? null,
  }
}
