import { type Sentiment, sentiments } from '../../lib/classify/reading'

/** What was said of a message and what the labels say. */
export type Verdict = { said: Sentiment; label: Sentiment }

/** Share of right verdicts, 0 to 1. */
export function accuracyOf(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ said, label }) => said === label).length / verdicts.length
}

/** The mean over the three sentiments of F1, so that the rare ones count as much as the common one; 0 to 1. */
export function macroF1Of(verdicts: readonly Verdict[]): number {
  const f1 = sentiments.map((sentiment) => {
    const hits = verdicts.filter(({ said, label }) => said === sentiment && label === sentiment).length
    const both =
      verdicts.filter(({ said }) => said === sentiment).length +
      verdicts.filter(({ label }) => label === sentiment).length
    return both === 0 ? 0 : (2 * hits) / both
  })
  return f1.reduce((sum, one) => sum + one, 0) / f1.length
}

/**
 * The chance that a message of the class scores higher than one that is not; ties count half. 0.5 is chance.
 */
export function aucOf(scored: readonly { score: number; isOfClass: boolean }[]): number {
  const inside = scored.filter(({ isOfClass }) => isOfClass)
  const outside = scored.filter(({ isOfClass }) => !isOfClass)
  let won = 0
  for (const { score } of inside) {
    for (const other of outside) won += score > other.score ? 1 : score === other.score ? 0.5 : 0
  }
  return won / (inside.length * outside.length)
}

/** Below `negative` a score says negative, above `positive` positive. */
export type Thresholds = { negative: number; positive: number }

/** What thresholds make of a score. */
export function sentimentAt(score: number, { negative, positive }: Thresholds): Sentiment {
  if (score < negative) return 'negative'
  return score > positive ? 'positive' : 'neutral'
}

/** Cuts that are tried: each between two neighbours of this many quantiles of the scores. */
const mostCuts = 60

/** The pair of thresholds at which `measure` is highest on these labelled scores. */
export function bestThresholds(
  scored: readonly { score: number; label: Sentiment }[],
  measure: (verdicts: readonly Verdict[]) => number,
): { thresholds: Thresholds; value: number } {
  const sorted = [...new Set(scored.map(({ score }) => score))].sort((a, b) => a - b)
  const step = Math.max(1, Math.floor(sorted.length / mostCuts))
  const cuts = [Number.NEGATIVE_INFINITY, ...sorted.filter((_, place) => place % step === 0), Number.POSITIVE_INFINITY]
  let best = { thresholds: { negative: 0, positive: 0 }, value: -1 }
  cuts.forEach((negative, place) => {
    for (const positive of cuts.slice(Math.max(0, place - 1))) {
      const thresholds = { negative, positive }
      const value = measure(scored.map(({ score, label }) => ({ said: sentimentAt(score, thresholds), label })))
      if (value > best.value) best = { thresholds, value }
    }
  })
  return best
}
