import { focusRichText, readRichText, type, typeLines } from './richText'
import type { Strategy } from './strategy'

/** CKEditor 4: the whole body of an iframe, over a textarea that it fills when the form is sent. */
export const ckeditor4: Strategy = {
  kind: 'ckeditor4',
  claims: (box) => box.matches('body.cke_editable'),
  focus: (box) => {
    // Without this the page keeps the keyboard, and undo goes to the page.
    box.ownerDocument.defaultView?.focus()
    return focusRichText(box)
  },
  read: readRichText,
  ways: [type, typeLines],
}
