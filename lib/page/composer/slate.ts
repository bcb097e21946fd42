import { focusRichText } from './caret'
import { fitRichText, readRichText } from './richText'
import type { Strategy } from './strategy'
import { announce } from './ways'

/** Slate: typed letters would stand on the page and not in its model, and nobody could tell from the page. */
export const slate: Strategy = {
  kind: 'slate',
  claims: (box) => box.matches('[data-slate-editor]'),
  focus: focusRichText,
  read: readRichText,
  fit: fitRichText,
  ways: [announce],
}
