import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic'
import style from '@ckeditor/ckeditor5-editor-classic/dist/index.css'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import { addStyle, fromHtml, toHtml } from './realEditor'
import { startPage } from './startPage'

startPage(async (host) => {
  addStyle(host, style)
  const place = document.createElement('div')
  host.append(place)
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] })
  return {
    path: '.ck-editor__editable',
    write: (draft) => {
      editor.setData(toHtml(draft))
      for (const command of ['undo', 'redo']) {
        // as: its undo commands keep their steps, which the common type of commands does not name.
        const kept = editor.commands.get(command) as unknown as { clearStack(): void }
        kept.clearStack()
      }
    },
    text: () => fromHtml(editor.getData()),
  }
})
