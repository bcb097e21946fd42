import { expect, test } from 'vitest'
import type { DraftMark } from './draftReview'
import { groupMarks } from './markGroups'

const mark = (code: DraftMark['code'], start: number, end: number, rewrite: string | null = code): DraftMark => ({
  code,
  start,
  end,
  rewrite,
})
const told = (marks: readonly DraftMark[]) =>
  groupMarks(marks).map(({ marks: group, widest }) => [group.map(({ code }) => code).join(' '), widest.code])

test.each<[string, DraftMark[], string[][]]>([
  ['nothing', [], []],
  [
    'apart',
    [mark('blame', 0, 10), mark('asks-again', 11, 20)],
    [
      ['blame', 'blame'],
      ['asks-again', 'asks-again'],
    ],
  ],
  [
    'the same sentence: the worst, which comes first',
    [mark('cant-be-done', 0, 9), mark('rule-quoting', 0, 9)],
    [['cant-be-done rule-quoting', 'cant-be-done']],
  ],
  [
    'a number within a sentence',
    [mark('blame', 0, 30), mark('private-data', 5, 12)],
    [['blame private-data', 'blame']],
  ],
  ['one without a rewrite', [mark('takes-bait', 0, 9, null), mark('blame', 0, 9)], [['takes-bait blame', 'blame']]],
  [
    'a chain',
    [mark('blame', 0, 10), mark('no-stand', 5, 20), mark('asks-again', 15, 30)],
    [['blame no-stand asks-again', 'no-stand']],
  ],
])('%s', (_, marks, expected) => {
  expect(told(marks)).toEqual(expected)
})
