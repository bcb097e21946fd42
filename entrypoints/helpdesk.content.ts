import { defineContentScript } from 'wxt/utils/define-content-script'
import { answerPanel } from '../lib/platform/answerPanel'

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => answerPanel(document),
})
