import { expect, test } from 'vitest'
import { estimate } from './bootstrap'

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

test('the interval of a share is that of the textbook', () => {
  // 60 of 100: the normal approximation gives 0.6 ± 0.096.
  const { value, low, high, count } = estimate(
    Array.from({ length: 100 }, (_, at) => Number(at < 60)),
    mean,
  )
  expect({ value, count }).toEqual({ value: 0.6, count: 100 })
  expect(low).toBeGreaterThan(0.48)
  expect(low).toBeLessThan(0.53)
  expect(high).toBeGreaterThan(0.67)
  expect(high).toBeLessThan(0.72)
})

test('the same items give the same interval', () => {
  const items = [0, 1, 1, 0, 1]
  expect(estimate(items, mean)).toEqual(estimate(items, mean))
})

test('draws without a value are left out, and nothing is known of no items', () => {
  const share = (items: readonly number[]) => (items.includes(1) ? 1 : Number.NaN)
  expect(estimate([0, 1], share)).toMatchObject({ value: 1, low: 1, high: 1 })
  expect(estimate([], mean).value).toBeNaN()
})
