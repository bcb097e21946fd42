import { signals } from '../../lib/classify/reading'
import { accuracy, hits, kappa, macroF1 } from '../train/agreement'
import { type Choice, type Judged, labelsOf, pairsOf } from './answer'

/** One measure of how good answers are. */
export type Figure = {
  name: string
  of(judged: readonly Judged[]): number
  /** What issue and annotators ask of it, as printed. */
  required: string
  annotators: string
}

const ofPairs =
  (head: Choice, measure: (said: string[], truth: string[], labels: readonly string[]) => number) =>
  (judged: readonly Judged[]) => {
    const { said, truth } = pairsOf(judged, head)
    return measure(said, truth, labelsOf(head))
  }

/** Precision, recall and F1 over all signals, or over one. */
export function signalHits(judged: readonly Judged[], only: readonly (typeof signals)[number][] = signals) {
  return hits(
    judged.flatMap(({ answer }) => only.map((signal) => answer.signals.includes(signal))),
    judged.flatMap(({ message }) => only.map((signal) => message.signals.includes(signal))),
  )
}

/** The figures of the summary, in order. */
export const figures: readonly Figure[] = [
  { name: 'sentiment, accuracy', of: ofPairs('sentiment', accuracy), required: '0.87', annotators: '' },
  { name: 'sentiment, macro-F1', of: ofPairs('sentiment', macroF1), required: '0.80', annotators: '' },
  { name: 'sentiment, kappa', of: ofPairs('sentiment', kappa), required: '', annotators: '0.84 to 0.94' },
  {
    name: 'heat, quadratic kappa',
    of: ofPairs('heat', (said, truth, labels) => kappa(said, truth, labels, 'quadratic')),
    required: '0.75',
    annotators: '0.85 to 0.95',
  },
  { name: 'style, kappa', of: ofPairs('style', kappa), required: '0.60', annotators: '0.73 to 0.89' },
  { name: 'style, macro-F1', of: ofPairs('style', macroF1), required: '0.68', annotators: '' },
  { name: 'cause, accuracy', of: ofPairs('cause', accuracy), required: '0.74', annotators: '' },
  { name: 'cause, kappa', of: ofPairs('cause', kappa), required: '', annotators: '0.74 to 0.93' },
  { name: 'signals, micro-F1', of: (judged) => signalHits(judged).f1, required: '0.65', annotators: '' },
]

/** The figures by source and by length; one a head. */
export const mainFigures: readonly Figure[] = figures.filter(({ name }) =>
  ['sentiment, accuracy', 'heat, quadratic kappa', 'style, kappa', 'cause, accuracy', 'signals, micro-F1'].includes(
    name,
  ),
)
