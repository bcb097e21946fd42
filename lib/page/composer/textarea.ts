import { hasFocus } from './caret'
import type { Caret, Strategy } from './strategy'
import { type } from './ways'

/** Plain fields, also those that a framework holds the value of. */
export const textarea: Strategy = {
  kind: 'textarea',
  claims: (box) => box.localName === 'textarea',
  focus: (box) => focus(box as HTMLTextAreaElement),
  read: (box) => (box as HTMLTextAreaElement).value,
  select: (box, { read, start, end }) => {
    const field = box as HTMLTextAreaElement
    // A field that was not entered would be taken for one in which nobody selected anything.
    field.focus()
    field.setSelectionRange(start, end)
    return field.value === read
  },
  fit: (_box, text) => text,
  ways: [type, setText],
}

/** Where typing does not reach: there is nothing to undo then, but the page hears of it. */
function setText(box: HTMLElement, text: string): void {
  const field = box as HTMLTextAreaElement
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { data: text, inputType: 'insertText', bubbles: true, composed: true }))
}

function focus(box: HTMLTextAreaElement): Caret {
  const { value } = box
  // A field that was not entered has its cursor before the first letter or behind the last; nobody put it there.
  const isOwn = hasFocus(box) || (box.selectionEnd > 0 && box.selectionStart < value.length)
  const [start, end] = isOwn ? [box.selectionStart, box.selectionEnd] : [value.length, value.length]
  box.focus()
  box.setSelectionRange(start, end)
  const above = value.slice(0, start).split('\n')
  const below = value.slice(end).split('\n')
  return {
    isOwn,
    before: above.pop() ?? '',
    after: below.shift() ?? '',
    above: above.join('\n'),
    below: below.join('\n'),
  }
}
