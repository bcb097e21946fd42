import { describe, expect, test } from 'vitest'
import { figure, isWanted, median, quantile, rowOf } from './row'

const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index)

describe('figures of samples', () => {
  test.each([
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
  ])('median of %j', (values, expected) => expect(median(values)).toBe(expected))

  test('the 95th percentile of 1 to 100 is 95', () => expect(quantile(oneToHundred, 0.95)).toBe(95))

  test('few samples give no 95th percentile', () => {
    expect(rowOf('cold', 'ms', [1, 2, 3])).toEqual({ name: 'cold', unit: 'ms', median: 2, n: 3 })
  })

  test('a limit on the 95th percentile is missed though the median is below it', () => {
    const row = rowOf('warm', 'ms', oneToHundred, { limit: { most: 90, of: 'p95' } })
    expect(row).toMatchObject({ median: 50.5, p95: 95, kept: false })
  })

  test('a peer gets our figure divided by its own', () => {
    expect(figure('time', 'ms', 5, 1, { peer: { name: 'other', median: 20 } }).peer?.ratio).toBe(0.25)
  })
})

test.each([
  ['size.pack.chrome', undefined, true],
  ['size.pack.chrome', 'size', true],
  ['size', 'size.pack', true],
  ['size.pack.chrome', 'pack', false],
  ['sizes', 'size', false],
])('%s is wanted by --only %s: %s', (name, only, expected) => expect(isWanted(name, only)).toBe(expected))
