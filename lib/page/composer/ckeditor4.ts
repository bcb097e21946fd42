import { focusRichText } from './caret'
import { fitRichText, readRichText } from './richText'
import { selectStretch } from './selectStretch'
import type { Strategy } from './strategy'
import { type, typeLines } from './ways'

/** A placeholder is real text of the body, marked by this class until the editor gets the focus. */
const placeholder = '.placeholder'

/** CKEditor 4: the whole body of an iframe, over a textarea that it fills when the form is sent. */
export const ckeditor4: Strategy = {
  kind: 'ckeditor4',
  claims: (box) => box.matches('body.cke_editable'),
  focus: (box) => {
    const hasPlaceholder = box.matches(placeholder)
    return focusRichText(box, () => {
      // Without this the page keeps the keyboard, and undo goes to the page.
      box.ownerDocument.defaultView?.focus()
      if (hasPlaceholder) empty(box)
    })
  },
  read: (box, leftOut) => (box.matches(placeholder) ? '' : readRichText(box, leftOut)),
  select: selectStretch,
  fit: fitRichText,
  ways: [type, typeLines].map((way) => (box, text) => {
    keepForUndo(box)
    way(box, text)
    tellOfTyping(box)
  }),
}

/** The editor does so itself on focus, but a page behind a focused side panel hears of none, and Chromium wants the break to put a cursor in. */
function empty(box: HTMLElement): void {
  box.classList.remove('placeholder')
  const paragraph = box.ownerDocument.createElement('p')
  paragraph.append(box.ownerDocument.createElement('br'))
  box.replaceChildren(paragraph)
}

/** The editor has an undo of its own, which keeps what stands in the box at a click: one beside the text changes nothing else. */
function keepForUndo(box: HTMLElement): void {
  box.ownerDocument.documentElement.dispatchEvent(new MouseEvent('click', { bubbles: true }))
}

/** It knows of what was typed, and lets undo take it back, when a key comes up: any, so one without a name. */
function tellOfTyping(box: HTMLElement): void {
  box.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }))
}
