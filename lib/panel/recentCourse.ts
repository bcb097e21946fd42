import type { Trend } from '../classify/assessment'
import type { Heat } from '../classify/reading'

/**
 * Where heat went with the last turn. An assessment's own trend compares the first turn with the last; after 0, 3, 2, 1
 * that one says "rising", while the agent sees a customer who cools.
 */
export function recentCourse(heats: readonly Heat[]): Trend {
  const [before, last] = heats.slice(-2)
  if (before === undefined || last === undefined || before === last) return 'flat'
  return last > before ? 'rising' : 'falling'
}
