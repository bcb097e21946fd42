import { defineContentScript } from 'wxt/utils/define-content-script'
import { offerByShape } from '../lib/page/helpdesks/byShape'
import { canBorrow } from '../lib/page/helpdesks/generic/borrowed'
import { generic } from '../lib/page/helpdesks/generic/generic'

/** Put into a page only when no adapter knows it, so that known helpdesks carry none of this. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => {
    if (canBorrow()) offerByShape(generic)
  },
})
