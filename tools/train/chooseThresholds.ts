import { firstOutput } from '../../lib/classify/heads'
import { softmax } from '../../lib/classify/probabilities'
import { heats, sentiments, signals, styles } from '../../lib/classify/reading'
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

/** The last resort where no threshold keeps the sentiments right enough. */
const surest = 0.9

/** What a sentiment that is said must be right in. */
const saidRightly = 0.9

function best(score: (threshold: number) => number): number {
  return candidates.reduce((kept, next) => (score(next) > score(kept) ? next : kept))
}

/**
 * Chooses from which probability on a label is given.
 * @param scores calibrated scores by output of the dev messages
 * @returns for signals the threshold of the best micro-F1, one for all (a rare signal cannot choose its own), own ones
 * where there are {@link fewest} examples; for style that of the best kappa; for heat stretch and shift of the best
 * quadratic kappa; for sentiment the least from which what is said is right in {@link saidRightly}
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
  const sentimentFirst = firstOutput('sentiment')
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
  const feelings = scores.map((row) => softmax(row.slice(sentimentFirst, sentimentFirst + sentiments.length)))
  const isDispleased = feelings.map((row) => sentiments[row.indexOf(Math.max(...row))] === 'negative')
  const heatFirst = firstOutput('heat')
  const heatShares = scores.map((row) => softmax(row.slice(heatFirst, heatFirst + heats.length)))
  const heatKappa = (way: { stretch: number; shift: number }) =>
    kappa(
      heatShares.map((row, at) => String(heatOf(row, way, isDispleased[at] === true))),
      messages.map((message) => String(message.heat)),
      heats.map(String),
      'quadratic',
    )
  const heat = heatWays.reduce((kept, next) => (heatKappa(next) > heatKappa(kept) ? next : kept))
  const sentimentThreshold = [...candidates, 0.6, 0.65, 0.7, 0.75, 0.8].find((threshold) => {
    const said = feelings.flatMap((row, at) => (Math.max(...row) >= threshold ? [{ row, at }] : []))
    const right = said.filter(({ row, at }) => sentiments[row.indexOf(Math.max(...row))] === messages[at]?.sentiment)
    return right.length >= saidRightly * said.length
  })
  return {
    heat,
    signalThresholds,
    styleThreshold: Number(styleThreshold.toFixed(3)),
    sentimentThreshold: Number((sentimentThreshold ?? surest).toFixed(3)),
  }
}
