import { describe, expect, test } from 'vitest'
import { accuracyOf, aucOf, bestThresholds, macroF1Of, sentimentAt, type Verdict } from './classification'

const verdicts: Verdict[] = [
  { said: 'negative', label: 'negative' },
  { said: 'negative', label: 'negative' },
  { said: 'negative', label: 'neutral' },
  { said: 'positive', label: 'positive' },
]

describe('figures of verdicts', () => {
  test('accuracy', () => expect(accuracyOf(verdicts)).toBe(0.75))
  // F1 is 4/5 for negative, 0 for neutral, 1 for positive.
  test('macro-F1 counts a class that was never found', () => expect(macroF1Of(verdicts)).toBeCloseTo(0.6))
})

test.each([
  ['in order', [3, 2], [1, 0], 1],
  ['the wrong way round', [0], [1, 2], 0],
  ['all the same', [1, 1], [1], 0.5],
])('AUC %s', (_, inside, outside, expected) => {
  const scored = [
    ...inside.map((score) => ({ score, isOfClass: true })),
    ...outside.map((score) => ({ score, isOfClass: false })),
  ]
  expect(aucOf(scored)).toBe(expected)
})

test('the best thresholds divide what can be divided', () => {
  const scored = [
    { score: -4, label: 'negative' as const },
    { score: -1, label: 'negative' as const },
    { score: 0, label: 'neutral' as const },
    { score: 2, label: 'neutral' as const },
    { score: 5, label: 'positive' as const },
  ]
  const { thresholds, value } = bestThresholds(scored, accuracyOf)
  expect(value).toBe(1)
  expect(scored.map(({ score }) => sentimentAt(score, thresholds))).toEqual(scored.map(({ label }) => label))
})
