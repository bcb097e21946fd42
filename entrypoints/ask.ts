import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { askHost } from '../lib/platform/updates/askHost'
import type { UpdateAsk } from '../lib/platform/updates/askMessages'

/** The script of the sandboxed page that asks for a pack's update: one message from the panel, one answer, no more. */
export default defineUnlistedScript({
  include: ['chrome'],
  main() {
    addEventListener(
      'message',
      async ({ data, ports: [panel] }: MessageEvent<UpdateAsk>) => panel?.postMessage(await askHost(data)),
      { once: true },
    )
  },
})
