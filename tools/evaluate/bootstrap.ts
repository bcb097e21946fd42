import { seededRandom } from '../train/random'

/** A figure of a sample with the middle 95 % of what it is on samples drawn from it. */
export type Estimate = { value: number; low: number; high: number; count: number }

/** Draws; the ends of an interval then move by less than a point from one seed to another. */
const draws = 1000

/**
 * A figure with its 95 % interval by the percentile bootstrap: items are drawn with replacement, seeded, so that the same
 * answers give the same interval.
 * @param of the figure of a sample; a draw in which it is not a number is left out
 * @param count what the figure stands on, where that is not the number of items
 */
export function estimate<Item>(
  items: readonly Item[],
  of: (sample: readonly Item[]) => number,
  count = items.length,
): Estimate {
  const random = seededRandom(4)
  const values: number[] = []
  for (let draw = 0; draw < draws && items.length > 0; draw += 1) {
    // Places are below the length.
    const sample = Array.from(items, () => items[Math.floor(random() * items.length)] as Item)
    const value = of(sample)
    if (!Number.isNaN(value)) values.push(value)
  }
  values.sort((a, b) => a - b)
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? Number.NaN
  return { value: items.length === 0 ? Number.NaN : of(items), low: at(0.025), high: at(0.975), count }
}
