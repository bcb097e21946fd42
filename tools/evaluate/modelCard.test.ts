import { expect, test } from 'vitest'
import { fillCard } from './modelCard'

const card =
  'By hand.\n<!-- evaluate: one -->\nold\n<!-- /evaluate -->\nBetween.\n<!-- evaluate: two -->\n<!-- /evaluate -->\n'

test('each part goes to its own place, and what is written by hand stays', () => {
  const filled = fillCard(card, [
    { name: 'two', lines: ['second'] },
    { name: 'one', lines: ['first', 'more'] },
  ])
  expect(filled).toBe(
    'By hand.\n<!-- evaluate: one -->\nfirst\nmore\n<!-- /evaluate -->\nBetween.\n<!-- evaluate: two -->\nsecond\n<!-- /evaluate -->\n',
  )
})

test('a part without a place is refused', () => {
  expect(() => fillCard(card, [{ name: 'three', lines: [] }])).toThrow('"three"')
})
