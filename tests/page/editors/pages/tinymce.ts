import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import { fromHtml, toHtml } from './realEditor'
import { startPage } from './startPage'

startPage(async (host) => {
  const target = document.createElement('textarea')
  host.append(target)
  const [editor] = await tinymce.init({ target, skin: false, content_css: false, menubar: false, promotion: false })
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
