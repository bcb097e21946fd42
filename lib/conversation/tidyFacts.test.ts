import { expect, test } from 'vitest'
import type { Fact } from '../classify/assessment'
import { withoutRepeats } from './tidyFacts'

const date = (text: string): Fact => ({ messageId: '1', start: 0, end: text.length, text, kind: 'date' })

test('the fuller telling stays, wherever it stands', () => {
  expect(withoutRepeats([date('on 9 May'), date('9 May at 14:00')]).map(({ text }) => text)).toEqual(['9 May at 14:00'])
  expect(withoutRepeats([date('9 May'), date('on 9 May'), date('19 May')]).map(({ text }) => text)).toEqual([
    '9 May',
    '19 May',
  ])
})

test('a pasted log is not compared with itself', () => {
  const log = Array.from({ length: 40_000 }, () => date('9 May'))
  expect(withoutRepeats(log)).toHaveLength(log.length)
})
