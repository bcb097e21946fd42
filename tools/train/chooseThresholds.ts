import { firstOutput } from '../../lib/classify/heads'
import { softmax } from '../../lib/classify/probabilities'
import { heats, signals, styles } from '../../lib/classify/reading'
import { heatOf } from '../../lib/classify/readMessage'
import { hits, kappa } from './agreement'
import type { LabelledMessage } from './labelledMessages'

const candidates = Array.from({ length: 15 }, (_, index) => 0.2 + index * 0.025)

/** Few and coarse, so that the choice is no fit to the dev messages. */
const heatWays = [1, 1.2, 1.4, 1.6, 1.8].flatMap((stretch) =>
  [0, -0.2, -0.4, -0.6, -0.8].map((shift) => ({ stretch, shift })),
)

/** Labelled examples below which a signal has no say of its own in its threshold. */
const fewest = 30

function best(score: (threshold: number) => number): number {
  return candidates.reduce((kept, next) => (score(next) > score(kept) ? next : kept))
}

/**
 * Chooses from which probability on a label is given.
 * @param scores calibrated scores by output of the dev messages
 * @returns for signals the threshold of the best micro-F1, one for all (a rare signal cannot choose its own), own ones
 * where there are {@link fewest} examples; for style that of the best kappa; for heat stretch and shift of the best
 * quadratic kappa
 */
export function chooseThresholds(scores: number[][], messages: LabelledMessage[]) {
  const first = firstOutput('signals')
  const probability = (row: number[], index: number) => 1 / (1 + Math.exp(-(row[first + index] ?? 0)))
  const truth = messages.map((message) => signals.map((signal) => message.signals.includes(signal)))
  const common = best(
    (threshold) =>
      hits(
        scores.flatMap((row) => signals.map((_, index) => probability(row, index) >= threshold)),
        truth.flat(),
      ).f1,
  )
  const signalThresholds = signals.map((_, index) => {
    const own = truth.map((row) => row[index] === true)
    if (own.filter(Boolean).length < fewest) return common
    return best(
      (threshold) =>
        hits(
          scores.map((row) => probability(row, index) >= threshold),
          own,
        ).f1,
    )
  })
  const styleFirst = firstOutput('style')
  const shares = scores.map((row) => softmax(row.slice(styleFirst, styleFirst + styles.length)))
  const styleThreshold = best((threshold) => {
    const found = shares.map((row) => {
      const largest = Math.max(...row)
      return largest >= threshold ? (styles[row.indexOf(largest)] ?? 'undetermined') : 'undetermined'
    })
    return kappa(
      found,
      messages.map((message) => message.style),
      styles,
    )
  })
  const heatFirst = firstOutput('heat')
  const heatShares = scores.map((row) => softmax(row.slice(heatFirst, heatFirst + heats.length)))
  const heatKappa = (way: { stretch: number; shift: number }) =>
    kappa(
      heatShares.map((row) => String(heatOf(row, way))),
      messages.map((message) => String(message.heat)),
      heats.map(String),
      'quadratic',
    )
  const heat = heatWays.reduce((kept, next) => (heatKappa(next) > heatKappa(kept) ? next : kept))
  return { heat, signalThresholds, styleThreshold: Number(styleThreshold.toFixed(3)) }
}
