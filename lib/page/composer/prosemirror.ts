import { focusRichText } from './caret'
import { fitRichText, readRichText } from './richText'
import { selectStretch } from './selectStretch'
import type { Strategy } from './strategy'
import { paste, type, typeLines } from './ways'

/** ProseMirror and what is built on it, such as TipTap. */
export const prosemirror: Strategy = {
  kind: 'prosemirror',
  claims: (box) => box.matches('.ProseMirror'),
  focus: focusRichText,
  read: readRichText,
  select: selectStretch,
  fit: fitRichText,
  // In Firefox it joins the first two lines of a text that is typed whole.
  ways: [typeLines, type, paste],
}
