import Quill from 'quill'
import style from 'quill/dist/quill.core.css'
import { addStyle } from './realEditor'
import { startPage } from './startPage'

startPage((host) => {
  addStyle(host, style)
  const place = document.createElement('div')
  host.append(place)
  const quill = new Quill(place)
  return {
    path: '.ql-editor',
    write: (draft) => {
      quill.setText(draft)
      quill.history.clear()
    },
    text: () => quill.getText(),
  }
})
