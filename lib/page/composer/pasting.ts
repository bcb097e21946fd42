import { focusRichText } from './caret'
import { fitRichText, readRichText } from './richText'
import type { Strategy } from './strategy'
import { paste } from './ways'

/** Editors that hold a model of their own and take a text whole, with its lines, only as pasted. */
const own = '[data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable'

/** Lexical, Draft.js and CKEditor 5. Typed letters would stand in the page and not in the model of some, and so are never tried. */
export const pasting: Strategy = {
  kind: 'pasting',
  claims: (box) => box.matches(own),
  focus: focusRichText,
  read: readRichText,
  fit: fitRichText,
  ways: [paste],
}
