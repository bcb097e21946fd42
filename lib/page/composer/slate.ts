import { contenteditable } from './contenteditable'
import type { Strategy } from './strategy'
import { announce } from './ways'

/** Slate: typed letters would stand on the page and not in its model, and nobody could tell from the page. */
export const slate: Strategy = {
  ...contenteditable,
  kind: 'slate',
  claims: (box) => box.matches('[data-slate-editor]'),
  ways: [announce],
}
