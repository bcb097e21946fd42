import { outputs } from '../../lib/classify/heads'
import { embeddingWidth } from '../../lib/classify/headWeights'
import { fitQuestion, questions, recipe } from './fitHeads'
import type { LabelledMessage } from './labelledMessages'
import { type LinearModel, type Row, scoresOfRow } from './logistic'
import { type Network, networkScores, type Slopes, trainNetwork } from './network'
import { denseWidth } from './trainingSet'

/** Hidden units of each network. */
export const unitsPerNetwork = 128

/** What the dense features are multiplied by before a network sees them, so that they vary by about one half. */
export const networkScale = (index: number) => (index < embeddingWidth ? 8 : 2)

/** How much the networks weigh against the linear models, by question: flags are mostly a matter of single phrases. */
export const networkShare = (size: number) => (size === 1 ? 0.3 : 0.5)

/** Of a choice's true label, this much is spread over all its labels: one annotator is not certain. */
const smoothing = 0.05

/** Linear models by question, and networks of different seeds that answer all questions. */
export type Ensemble = { linear: LinearModel[]; networks: Network[] }

export const networkShape = { inputs: denseWidth, units: unitsPerNetwork, outputs: outputs.length }

export function networkInput(row: Row): Float32Array {
  return row.dense.map((value, index) => value * networkScale(index))
}

/** The error's slopes for all questions: cross-entropy, each label of a choice weighing the same in all. */
function slopesFor(messages: LabelledMessage[]): Slopes {
  const parts = questions.map((question) => {
    const labels = messages.map(question.labelOf)
    const counts = new Array<number>(Math.max(2, question.size)).fill(0)
    for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
    const lift = Math.sqrt(Math.min(12, Math.max(1, (counts[0] ?? 1) / Math.max(1, counts[1] ?? 1))))
    const costs =
      question.size === 1
        ? [0.5, 0.5 * lift]
        : counts.map((count) => messages.length / (question.size * Math.max(1, count)))
    return { ...question, labels, costs }
  })
  return (index, scores, slopes) => {
    for (const { first, size, labels, costs } of parts) {
      const label = labels[index] as number
      const cost = costs[label] as number
      if (size === 1) {
        slopes[first] = cost * (1 / (1 + Math.exp(-(scores[first] as number))) - label)
        continue
      }
      let largest = Number.NEGATIVE_INFINITY
      for (let at = first; at < first + size; at += 1) largest = Math.max(largest, scores[at] as number)
      let sum = 0
      for (let at = first; at < first + size; at += 1) sum += Math.exp((scores[at] as number) - largest)
      for (let at = first; at < first + size; at += 1) {
        const target = (at - first === label ? 1 - smoothing : 0) + smoothing / size
        slopes[at] = cost * (Math.exp((scores[at] as number) - largest) / sum - target)
      }
    }
  }
}

/** Fits everything that takes part. `seeds`: one network each. */
export function fitEnsemble(messages: LabelledMessage[], rows: Row[], seeds: number[]): Ensemble {
  const inputs = rows.map(networkInput)
  const slopes = slopesFor(messages)
  return {
    linear: questions.map((question) => fitQuestion(question, messages, rows, recipe)),
    networks: seeds.map((seed) => trainNetwork(inputs, slopes, networkShape, seed)),
  }
}

/** Scores by output: linear and mean network score, mixed by {@link networkShare}. */
export function ensembleScores(ensemble: Ensemble, row: Row): number[] {
  const input = networkInput(row)
  const byNetwork = ensemble.networks.map((network) => networkScores(network, networkShape, input))
  const scores = new Array<number>(outputs.length).fill(0)
  questions.forEach(({ first, size }, place) => {
    const share = networkShare(size)
    const linear = ensemble.linear[place]
    const linearScores = linear ? scoresOfRow(linear, row) : []
    for (let label = 0; label < size; label += 1) {
      const mean = byNetwork.reduce((sum, values) => sum + (values[first + label] ?? 0), 0) / byNetwork.length
      scores[first + label] = (1 - share) * (linearScores[label] ?? 0) + share * mean
    }
  })
  return scores
}

/** Scores for every message from an ensemble that has not seen it: folds are the message's place modulo their number. */
export function crossScores(
  messages: LabelledMessage[],
  rows: Row[],
  folds: number,
  report: (line: string) => void,
): number[][] {
  const scores: number[][] = messages.map(() => [])
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = (_: unknown, index: number) => index % folds === fold
    const isKept = (_: unknown, index: number) => index % folds !== fold
    const ensemble = fitEnsemble(messages.filter(isKept), rows.filter(isKept), [fold + 1])
    rows.forEach((row, index) => {
      if (isHeld(row, index)) scores[index] = ensembleScores(ensemble, row)
    })
    report(`cross-validation: fold ${fold + 1} of ${folds}`)
  }
  return scores
}
