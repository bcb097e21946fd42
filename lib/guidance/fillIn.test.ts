import { expect, test } from 'vitest'
import { emptySlots, fillIn, toText } from './fillIn'

const slots = {
  order: { kind: 'order', label: 'order number' },
  time: { kind: 'text', label: 'day or time' },
} as const

test.each([
  ['all known', 'Order {order} is open.', { order: '4471' }, 'Order 4471 is open.', []],
  ['one unknown', '{order} by {time}', { order: '4471' }, '4471 by [day or time]', ['time']],
  ['none known', '{order}', {}, '[order number]', ['order']],
  ['no slots', 'I see.', { order: '4471' }, 'I see.', []],
  ['a name the pack does not know stays words', 'Hello {nobody}.', {}, 'Hello {nobody}.', []],
  ['the same slot twice', '{order}, {order}', { order: 'A1' }, 'A1, A1', []],
])('%s', (_, text, values, expected, empty) => {
  const pieces = fillIn(text, slots, values)
  expect(toText(pieces)).toBe(expected)
  expect(emptySlots(pieces).map((piece) => piece.slot)).toEqual(empty)
})

test('white space does not fill a slot', () => {
  const pieces = fillIn('{time}', slots, {}).map((piece) => (piece.kind === 'slot' ? { ...piece, value: '  ' } : piece))
  expect(emptySlots(pieces)).toHaveLength(1)
})
