import type { LabelledMessage } from '../train/labelledMessages'
import { bestThresholds, sentimentAt, type Verdict } from './classification'
import type { Lexicon } from './lexicons'

/** A message's scores by a lexicon, with its label. */
export type Scored = { scores: readonly number[]; label: LabelledMessage['sentiment'] }

/** What a lexicon gives for each message. */
export function scoredBy(lexicon: Lexicon, messages: readonly LabelledMessage[]): Scored[] {
  return messages.map(({ text, sentiment }) => ({ scores: lexicon.scores(text), label: sentiment }))
}

/** A lexicon at its best for one measure: its best score, with the best pair of thresholds on the train labels. */
export function tunedVerdicts(trained: Scored[], tested: Scored[], measure: (verdicts: readonly Verdict[]) => number) {
  const kinds = (trained[0]?.scores ?? []).map((_, kind) => {
    const scored = trained.map(({ scores, label }) => ({ score: scores[kind] ?? 0, label }))
    return { kind, ...bestThresholds(scored, measure) }
  })
  const best = kinds.reduce((one, other) => (other.value > one.value ? other : one))
  return {
    verdicts: tested.map(
      ({ scores, label }): Verdict => ({ said: sentimentAt(scores[best.kind] ?? 0, best.thresholds), label }),
    ),
    thresholds: best.thresholds,
  }
}
