import { expect, test } from 'vitest'
import { airlineLines } from './airlineSection'

test('one line a reader, with accuracy and macro-F1', () => {
  const rows = (['negative', 'negative', 'neutral', 'positive'] as const).map((label) => ({ text: label, label }))
  const lines = airlineLines(rows, [
    { name: 'right', readings: rows.map(({ label }) => ({ sentiment: label })) },
    { name: 'always negative', readings: rows.map(() => ({ sentiment: 'negative' })) },
  ])
  expect(lines[0]).toContain('4 messages')
  expect(lines[2]).toMatch(/^\| right \| 1\.000 .*\| 1\.000/)
  expect(lines[3]).toMatch(/^\| always negative \| 0\.500 .*\| 0\.222/)
})
