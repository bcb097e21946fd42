import { accuracyOf, macroF1Of, type Verdict } from '../bench/classification'
import { lexicons } from '../bench/lexicons'
import { scoredBy, tunedVerdicts } from '../bench/tunedLexicon'
import type { LabelledMessage } from '../train/labelledMessages'
import type { Judged } from './answer'
import { type Estimate, estimate } from './bootstrap'
import { interval, table } from './markdown'

const measures = [accuracyOf, macroF1Of] as const

/** How good the word lists are at sentiment, with thresholds chosen on the train labels for each measure. */
export type LexiconFigures = { name: string; accuracy: Estimate; macroF1: Estimate }

/** @param train real messages: that suits the lists best */
export function lexiconFigures(train: readonly LabelledMessage[], dev: readonly LabelledMessage[]): LexiconFigures[] {
  return lexicons.map((lexicon) => {
    const trained = scoredBy(lexicon, train)
    const tested = scoredBy(lexicon, dev)
    const [accuracy, macroF1] = measures.map((measure) =>
      estimate<Verdict>(tunedVerdicts(trained, tested, measure).verdicts, measure),
    ) as [Estimate, Estimate]
    return { name: lexicon.name, accuracy, macroF1 }
  })
}

/** The lists beside the shipped reader. */
export function lexiconLines(lists: readonly LexiconFigures[], judged: readonly Judged[]): string[] {
  const ours = judged.map(({ message, answer }): Verdict => ({ said: answer.sentiment, label: message.sentiment }))
  return table(
    ['sentiment', 'accuracy', 'macro-F1'],
    [
      ['the weights that ship', ...measures.map((measure) => interval(estimate(ours, measure)))],
      ...lists.map(({ name, accuracy, macroF1 }) => [name, interval(accuracy), interval(macroF1)]),
    ],
  )
}
