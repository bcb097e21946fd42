import { ckeditor4 } from './ckeditor4'
import { ckeditor5 } from './ckeditor5'
import { contenteditable } from './contenteditable'
import { pasting } from './pasting'
import { prosemirror } from './prosemirror'
import { quill } from './quill'
import { slate } from './slate'
import type { Strategy } from './strategy'
import { summernote } from './summernote'
import { textarea } from './textarea'

/** The first that claims a box wins, so the most particular come first. */
export const strategies: Strategy[] = [
  ckeditor4,
  ckeditor5,
  prosemirror,
  slate,
  pasting,
  quill,
  summernote,
  textarea,
  contenteditable,
]
