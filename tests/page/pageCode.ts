import { offerByShape } from '../../lib/page/helpdesks/byShape'
import { generic } from '../../lib/page/helpdesks/generic/generic'
import { lend } from '../../lib/page/lent'

/** What a test runs in a page, bundled: the code that the content script runs, and that of the reader by shape. */
export { focusComposer, insertIntoComposer, readComposer } from '../../lib/page/composer/insert'
export { helpdesks } from '../../lib/page/helpdesks'
export { fromAdapter } from '../../lib/page/helpdesks/fromAdapter'
export { emptyMemory } from '../../lib/page/helpdesks/helpdesk'
export { readPage } from '../../lib/page/readPage'
export { selectFirst } from '../../lib/page/selectAll'
export { deriveAdapter } from '../../lib/page/teach/deriveAdapter'
export { watchConversation } from '../../lib/page/watchConversation'
export { readByShape } from './readByShape'
export { pointAt } from './teach/pointAt'

lend()
offerByShape(generic)
