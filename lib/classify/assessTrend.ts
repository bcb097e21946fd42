import type { Trend } from './assessment'
import type { CustomerTurn } from './customerTurns'

/** Least change of the expected heat that is more than the noise of the model. */
const leastChange = 0.3

/**
 * Where heat went between the first and the last turn of the customer. Who was clearly displeased on the way and is glad
 * at the end was not calm at the start either: dry openings ("great gift, thanks a lot") read as mild.
 */
export function assessTrend(turns: readonly CustomerTurn[]): Trend {
  const [first, last] = [turns[0], turns.at(-1)]
  if (!first || !last || turns.length < 2) return 'flat'
  if (last.isPositive && last.heat === 0 && turns.some((turn) => turn.heat >= 2)) return 'falling'
  if (first.heat === last.heat) return 'flat'
  if (Math.abs(last.expectedHeat - first.expectedHeat) < leastChange) return 'flat'
  return last.heat > first.heat ? 'rising' : 'falling'
}
