import type { Trend } from './assessment'
import type { CustomerTurn } from './customerTurns'

/** Where heat went between the first and the last turn of the customer. */
export function assessTrend(turns: readonly CustomerTurn[]): Trend {
  const [first, last] = [turns[0], turns.at(-1)]
  if (!first || !last || turns.length < 2 || first.heat === last.heat) return 'flat'
  return last.heat > first.heat ? 'rising' : 'falling'
}
