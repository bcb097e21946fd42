import { focusRichText } from './caret'
import { fitRichText, readRichText } from './richText'
import { selectStretch } from './selectStretch'
import type { Strategy } from './strategy'
import { paste, type, typeLines } from './ways'

/** Any other element that can be written into. */
export const contenteditable: Strategy = {
  kind: 'contenteditable',
  claims: (box) => box.matches('[contenteditable]:not([contenteditable="false"])'),
  focus: focusRichText,
  read: readRichText,
  select: selectStretch,
  fit: fitRichText,
  ways: [type, typeLines, paste],
}
