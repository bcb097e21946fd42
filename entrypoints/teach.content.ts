import { defineContentScript } from 'wxt/utils/define-content-script'
import { offerTeaching } from '../lib/platform/teachingWorld'

/** Put into a page only when its agent begins to teach it, so that reading carries none of this. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => offerTeaching(),
})
