import { defineContentScript } from 'wxt/utils/define-content-script'
import { lend } from '../lib/page/lent'
import { answerPanel } from '../lib/platform/answerPanel'

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => {
    lend()
    answerPanel(document)
  },
})
