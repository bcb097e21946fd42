import './globalJQuery'
import jQuery from 'jquery'
import 'summernote/dist/summernote-lite.js'
import style from 'summernote/dist/summernote-lite.css'
import { addStyle, fromHtml, toHtml } from './realEditor'
import { startPage } from './startPage'

startPage((host) => {
  addStyle(host, style)
  const place = document.createElement('div')
  host.append(place)
  const editor = jQuery(place)
  editor.summernote({})
  return {
    path: '.note-editable',
    write: (draft) => {
      editor.summernote('code', toHtml(draft))
      editor.summernote('commit')
    },
    text: () => fromHtml(editor.summernote('code')),
  }
})
