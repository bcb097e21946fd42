import { contenteditable } from './contenteditable'
import type { Strategy } from './strategy'
import { paste } from './ways'

/** Lexical, Draft.js, TinyMCE, Trix and Quill 2: of typed lines some reach the page and not the editor's model, or cannot be undone, so only a paste is tried. */
export const pasting: Strategy = {
  ...contenteditable,
  kind: 'pasting',
  claims: (box) =>
    box.matches('[data-lexical-editor], .public-DraftEditor-content, .mce-content-body, trix-editor') ||
    // Quill 1 has a box for what is pasted beside its own.
    (box.matches('.ql-editor') && !box.parentElement?.querySelector('.ql-clipboard')),
  ways: [paste],
}
