import { insertTextIntoField } from 'text-field-edit'
import type { Caret, Strategy } from './strategy'

/** Plain fields, also those that a framework holds the value of. */
export const textarea: Strategy = {
  kind: 'textarea',
  claims: (box) => box.localName === 'textarea',
  focus: (box) => focus(box as HTMLTextAreaElement),
  read: (box) => (box as HTMLTextAreaElement).value,
  fit: (_box, text) => text,
  // It types where the browser lets it, which keeps undo, and else sets the value and says so to the page.
  ways: [(box, text) => insertTextIntoField(box as HTMLTextAreaElement, text)],
}

function focus(box: HTMLTextAreaElement): Caret {
  // A field never entered has its cursor before the first letter; nobody put it there.
  const isOwn = box.ownerDocument.activeElement === box || box.selectionEnd > 0
  const end = isOwn ? box.selectionEnd : box.value.length
  box.focus()
  box.setSelectionRange(end, end)
  return { isOwn, before: box.value.slice(0, end).split('\n').at(-1) ?? '', after: box.value.slice(end) }
}
