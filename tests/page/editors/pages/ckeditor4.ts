import { fromHtml, toHtml } from './realEditor'
import { startPage } from './startPage'

type Editor4 = {
  setData(html: string, options: { callback(): void }): void
  getData(): string
  resetUndo(): void
  on(name: string, listener: () => void): void
}

// Its script brings its own path and loads its parts from there, so it stands on the page by itself.
declare const CKEDITOR: { replace(element: Element, options: object): Editor4 }

startPage(async (host) => {
  const field = document.createElement('textarea')
  host.append(field)
  const editor = CKEDITOR.replace(field, { versionCheck: false, removePlugins: 'elementspath', height: 150 })
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve))
  return {
    path: 'iframe >>> body',
    write: async (draft) => {
      await new Promise<void>((callback) => editor.setData(draft === '' ? '' : toHtml(draft), { callback }))
      editor.resetUndo()
    },
    text: () => fromHtml(editor.getData()),
  }
})
