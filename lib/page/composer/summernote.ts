import { contenteditable } from './contenteditable'
import type { Strategy } from './strategy'
import { type, unlessOverBlocks } from './ways'

/** Summernote's own undo goes back to what stood in the box when a mouse button came up there, so one does. */
export const summernote: Strategy = {
  ...contenteditable,
  kind: 'summernote',
  claims: (box) => box.matches('.note-editable'),
  ways: [
    unlessOverBlocks((box, text) => {
      box.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
      type(box, text)
    }),
  ],
}
