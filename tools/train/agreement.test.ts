import { expect, test } from 'vitest'
import { accuracy, calibrationError, hits, kappa, macroF1 } from './agreement'

const labels = ['a', 'b', 'c']

test('perfect agreement is 1 in every measure', () => {
  expect(accuracy(labels, labels)).toBe(1)
  expect(macroF1(labels, labels, labels)).toBe(1)
  expect(kappa(labels, labels, labels)).toBe(1)
})

test('always the same answer has no agreement beyond chance', () => {
  expect(kappa(['a', 'a', 'a', 'a'], ['a', 'a', 'b', 'b'], labels)).toBeCloseTo(0)
})

test('quadratic weights forgive a near miss and punish a far one', () => {
  const truth = ['a', 'b', 'c', 'a', 'c']
  const near = kappa(['b', 'b', 'c', 'a', 'c'], truth, labels, 'quadratic')
  const far = kappa(['c', 'b', 'c', 'a', 'c'], truth, labels, 'quadratic')
  expect(near).toBeGreaterThan(far)
})

test('precision counts what was given, recall what was wanted', () => {
  const { precision, recall } = hits([true, true, false, false], [true, false, true, true])
  expect(precision).toBe(1 / 2)
  expect(recall).toBeCloseTo(1 / 3)
})

test('claims of certainty that are half right are off by a half', () => {
  expect(calibrationError([1, 1], [true, false])).toBeCloseTo(0.5)
})
