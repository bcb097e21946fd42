import { focusRichText } from './caret'
import { fitRichText, readRichText } from './richText'
import type { Strategy } from './strategy'
import { paste, type, typeLines } from './ways'

/** Any other element that can be written into. */
export const contenteditable: Strategy = {
  kind: 'contenteditable',
  claims: (box) => box.matches('[contenteditable]:not([contenteditable="false"])'),
  focus: focusRichText,
  read: readRichText,
  fit: fitRichText,
  ways: [type, typeLines, paste],
}
