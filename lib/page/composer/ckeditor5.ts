import { contenteditable } from './contenteditable'
import type { Strategy } from './strategy'
import { paste, unlessInShadow } from './ways'

/** CKEditor 5, which takes typed lines only from a real keyboard. */
export const ckeditor5: Strategy = {
  ...contenteditable,
  kind: 'ckeditor5',
  claims: (box) => box.matches('.ck-editor__editable'),
  ways: [unlessInShadow(paste)],
}
