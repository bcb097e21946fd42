import { contenteditable } from './contenteditable'
import type { Strategy } from './strategy'
import { typeLines, unlessOverBlocks } from './ways'

/** Quill 1, which joins the lines of a text that is typed whole. It takes no paste but a real one; Quill 2 does. */
export const quill: Strategy = {
  ...contenteditable,
  kind: 'quill',
  claims: (box) => box.matches('.ql-editor'),
  ways: [unlessOverBlocks(typeLines)],
}
