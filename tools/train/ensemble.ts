import { outputs } from '../../lib/classify/heads'
import { embeddingWidth } from '../../lib/classify/headWeights'
import { ngramBuckets } from '../../lib/classify/ngrams'
import { fitLinearPart, fitNetworkPart } from './fitPart'
import { labelError, type Weighing } from './labelError'
import type { LabelledMessage } from './labelledMessages'
import { fitLinear, type LinearModel, linearScores, type Row } from './linear'
import { type Network, networkScores, trainNetwork } from './network'
import { type Question, questions } from './questions'
import { denseWidth } from './trainingSet'

/** Hidden units of each network. */
export const unitsPerNetwork = 128

/** What the dense features are multiplied by before a network sees them, so that they vary by about one half. */
export const networkScale = (index: number) => (index < embeddingWidth ? 8 : 2)

/** How much the networks weigh against the linear models: flags, and much of the cause, are a matter of single phrases. */
export function networkShare({ name, size }: Question): number {
  if (size === 1) return 0.2
  return name === 'cause' ? 0.4 : 0.65
}

/** Neither a flag nor its absence is lifted: a rare flag's few examples would decide for all. */
const linearWeighing: Weighing = { smoothing: 0, flagCosts: () => [1, 1] }

/** A network would learn a lifted flag's few examples by heart; it is lifted by the root, and choices matter more. */
const networkWeighing: Weighing = {
  smoothing: 0.05,
  flagCosts: (ratio) => [0.5, 0.5 * Math.sqrt(Math.min(12, Math.max(1, ratio)))],
}

/** A linear model, and networks of different seeds; each answers all questions. */
export type Ensemble = { linear: LinearModel; networks: Network[] }

export const networkShape = { inputs: denseWidth, units: unitsPerNetwork, outputs: outputs.length }

export function networkInput(row: Row): Float32Array {
  return row.dense.map((value, index) => value * networkScale(index))
}

/** The linear model of an ensemble. */
export function fitLinearModel(messages: LabelledMessage[], rows: Row[]): LinearModel {
  const shape = { dense: denseWidth, sparse: ngramBuckets, outputs: outputs.length }
  return fitLinear(rows, labelError(messages, linearWeighing), shape)
}

/** One network of an ensemble. */
export function fitNetwork(messages: LabelledMessage[], rows: Row[], seed: number): Network {
  return trainNetwork(rows.map(networkInput), labelError(messages, networkWeighing), networkShape, seed)
}

/** Fits everything that takes part, side by side. `seeds`: one network each. */
export async function fitEnsemble(messages: LabelledMessage[], rows: Row[], seeds: number[]): Promise<Ensemble> {
  const linear = fitLinearPart(messages, rows)
  const networks = await Promise.all(seeds.map((seed) => fitNetworkPart(messages, rows, seed)))
  return { linear: await linear, networks }
}

/** Scores by output: linear and mean network score, mixed by {@link networkShare}. */
export function ensembleScores(ensemble: Ensemble, row: Row): number[] {
  const input = networkInput(row)
  const byNetwork = ensemble.networks.map((network) => networkScores(network, networkShape, input))
  const scores = new Array<number>(outputs.length).fill(0)
  const byLinear = linearScores(ensemble.linear, row)
  questions.forEach((question) => {
    const { first, size } = question
    const share = networkShare(question)
    for (let label = 0; label < size; label += 1) {
      const mean = byNetwork.reduce((sum, values) => sum + (values[first + label] ?? 0), 0) / byNetwork.length
      scores[first + label] = (1 - share) * (byLinear[first + label] ?? 0) + share * mean
    }
  })
  return scores
}

/** One message in four is held out to calibrate on. Written sets lie in files of their own, so neighbours are mixed. */
const isHeld = (index: number) => index % 4 === 3

/**
 * Scores of a part of the messages from an ensemble that has not seen them: what calibration needs.
 * @returns the held messages and, in the same order, their scores by output
 */
export async function heldOutScores(
  messages: LabelledMessage[],
  rows: Row[],
): Promise<{ held: LabelledMessage[]; scores: number[][] }> {
  const kept = <Item>(items: Item[]) => items.filter((_, index) => !isHeld(index))
  const ensemble = await fitEnsemble(kept(messages), kept(rows), [1])
  return {
    held: messages.filter((_, index) => isHeld(index)),
    scores: rows.filter((_, index) => isHeld(index)).map((row) => ensembleScores(ensemble, row)),
  }
}
