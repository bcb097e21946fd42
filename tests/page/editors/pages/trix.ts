import 'trix'
import style from 'trix/dist/trix.css'
import { addStyle, toHtml } from './realEditor'
import { startPage } from './startPage'

type TrixElement = HTMLElement & { editor: { loadHTML(html: string): void; getDocument(): { toString(): string } } }

startPage(async (host) => {
  addStyle(host, style)
  // as: the element's name is what Trix registers.
  const box = document.createElement('trix-editor') as TrixElement
  const isReady = new Promise((resolve) => box.addEventListener('trix-initialize', resolve, { once: true }))
  host.append(box)
  await isReady
  return {
    path: 'trix-editor',
    write: (draft) => box.editor.loadHTML(toHtml(draft).replaceAll(/<(\/?)p>/g, '<$1div>')),
    text: () => box.editor.getDocument().toString(),
  }
})
