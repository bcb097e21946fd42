import type { TinyMCE } from 'tinymce'
import { fromHtml, toHtml } from './realEditor'
import { startPage } from './startPage'

// Its script loads its parts from beside itself, so it stands on the page by itself.
declare const tinymce: TinyMCE

startPage(async (host) => {
  const target = document.createElement('textarea')
  host.append(target)
  const [editor] = await tinymce.init({ target, menubar: false, promotion: false })
  if (!editor) throw new Error('TinyMCE made no editor.')
  return {
    path: 'iframe >>> body',
    write: (draft) => {
      editor.setContent(toHtml(draft))
      editor.undoManager.clear()
      editor.undoManager.add()
    },
    text: () => fromHtml(editor.getContent()),
  }
})
