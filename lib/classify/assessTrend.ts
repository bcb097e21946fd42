import type { Trend } from './assessment'
import type { CustomerTurn } from './customerTurns'

/** Least change of the expected heat that is more than the noise of the model. */
const leastChange = 0.3

/** Where heat went between the first and the last turn of the customer. */
export function assessTrend(turns: readonly CustomerTurn[]): Trend {
  const [first, last] = [turns[0], turns.at(-1)]
  if (!first || !last || turns.length < 2 || first.heat === last.heat) return 'flat'
  if (Math.abs(last.expectedHeat - first.expectedHeat) < leastChange) return 'flat'
  return last.heat > first.heat ? 'rising' : 'falling'
}
