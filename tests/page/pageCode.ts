/** What a test runs in a page, bundled: the code that the content script runs. */
export { focusComposer, insertIntoComposer, readComposer } from '../../lib/page/composer/insert'
export { helpdesks } from '../../lib/page/helpdesks'
export { readPage } from '../../lib/page/readPage'
export { selectFirst } from '../../lib/page/selectAll'
export { watchConversation } from '../../lib/page/watchConversation'
export { readByShape } from './readByShape'
