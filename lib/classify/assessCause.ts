import type { CustomerTurn } from './customerTurns'
import { type Cause, causes } from './reading'

/** Weight of a turn against the one after it: of two later tellings the newer one counts a little more. */
const decay = 0.93
/**
 * Weight of the first turn: people open with what went wrong, and later turns are as much about how they are answered
 * (docs/decisions/0290-conversations-of-other-authors.md).
 */
const opening = 2.5

/**
 * What lies behind the problem: each turn's probabilities of the causes, the opening weighted most, and a turn that tells no
 * problem ("ok, thanks") hardly at all.
 */
export function assessCause(turns: readonly CustomerTurn[]): Cause {
  const sums: Record<Cause, number> = { control: 0, expectation: 0, complexity: 0, none: 0 }
  let total = 0
  turns.forEach((turn, index) => {
    for (const { p } of turn.read.map(({ reading }) => reading)) {
      const weight = decay ** (turns.length - 1 - index) * (1.1 - p.cause.none) * (index === 0 ? opening : 1)
      total += weight
      for (const cause of causes) sums[cause] += weight * p.cause[cause]
    }
  })
  if (total === 0) return 'none'
  return causes.reduce((best, cause) => (sums[cause] > sums[best] ? cause : best))
}
