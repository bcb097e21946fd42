import { evidenceFor } from './assessEvidence'
import type { Quote } from './assessment'
import type { CustomerTurn } from './customerTurns'
import type { Style } from './reading'

const shown = ['driver', 'expressive', 'analytic'] as const

/** Weight of a turn against the one after it: styles shift, so what was said last counts most. */
const decay = 0.85
/** Share of the evidence that a style needs before it is named, and its lead over the next one. */
const leastShare = 0.37
const leastLead = 0.06
/** The model sees proof in single messages too seldom; over a thread it adds up. */
const gain = { driver: 1, expressive: 1, analytic: 1.5 }
// These five numbers are the middle of a flat region on 60 written and 30 real dev conversations, see docs/guidance.md.

/**
 * The style of the conversation so far: the turns' probabilities, newer ones weighted more, turns that say nothing
 * about style weighted less. Abstains where no style reaches {@link leastShare} or two are close, and names the two
 * styles of displeasure only where there was clear displeasure.
 */
export function assessStyle(turns: readonly CustomerTurn[]): { style: Style; evidence: Quote[] } {
  const sums = { driver: 0, expressive: 0, analytic: 0 }
  let total = 0
  turns.forEach((turn, index) => {
    for (const { reading } of turn.read) {
      const weight = decay ** (turns.length - 1 - index) * (1.3 - reading.p.style.undetermined)
      total += weight
      for (const style of shown) sums[style] += weight * gain[style] * reading.p.style[style]
    }
  })
  const ranked = shown
    .map((style) => ({ style, share: total > 0 ? sums[style] / total : 0 }))
    .sort((a, b) => b.share - a.share)
  const isHeated = turns.some((turn) => turn.heat >= 2)
  const [first, second] = ranked.filter(({ style }) => isHeated || style === 'analytic')
  if (!first || first.share < leastShare || first.share - (second?.share ?? 0) < leastLead)
    return { style: 'undetermined', evidence: [] }
  return { style: first.style, evidence: styleEvidence(turns, first.style) }
}

/** Words of the newest messages that show the style themselves. */
function styleEvidence(turns: readonly CustomerTurn[], style: Style): Quote[] {
  const read = turns.flatMap((turn) => turn.read)
  const telling = read.filter(({ reading }) => reading.style === style).toReversed()
  const strongest = read.toSorted((a, b) => b.reading.p.style[style] - a.reading.p.style[style]).slice(0, 1)
  const chosen = telling.length > 0 ? telling.slice(0, 2) : strongest
  return chosen.flatMap(({ message, reading }) => evidenceFor(message, reading, 'style'))
}
