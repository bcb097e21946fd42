import { outputs } from '../../lib/classify/heads'
import { cueCount, embeddingWidth } from '../../lib/classify/headWeights'
import { fitCalibration } from './calibrate'
import { chooseThresholds } from './chooseThresholds'
import type { PooledEncoding } from './encodings'
import { type Ensemble, ensembleScores, fitEnsemble, heldOutScores } from './ensemble'
import type { LabelledMessage } from './labelledMessages'
import type { Row } from './linear'
import { mergeEnsemble } from './mergeEnsemble'
import type { TrainedHeads } from './packHeads'
import { questions } from './questions'
import { fitStandIn } from './standIn'
import { learnScaling, rowOf } from './trainingSet'

/** Messages with what the encoder says of them, in the same order. */
export type EncodedMessages = { messages: LabelledMessage[]; encodings: PooledEncoding[] }

/** One network each; more bring less than they weigh. */
const seeds = [11, 12, 13]

/** Ridge of the stand-in, as a share of the mean variance of a token state. */
const standInPenalty = 1

/** What the embedding alone adds to each output's score, message by message: the target of the stand-in. */
function embeddingScores(ensemble: Ensemble, rows: Row[]): number[][] {
  const without = (row: Row): Row => ({ ...row, columns: new Int32Array(), values: new Float32Array() })
  const scores = rows.map((row) => {
    const dense = new Float32Array(embeddingWidth + cueCount)
    dense.set(row.dense.subarray(0, embeddingWidth))
    return ensembleScores(ensemble, without({ ...row, dense }))
  })
  return outputs.map((_, output) => scores.map((row) => row[output] ?? 0))
}

/**
 * Trains all heads.
 * @param train what the weights are fitted on
 * @param dev only class offsets and thresholds are chosen on it
 */
export function trainHeads(train: EncodedMessages, dev: EncodedMessages, report: (line: string) => void): TrainedHeads {
  const scaling = learnScaling(train.messages.map((message) => message.text))
  const rowsOf = ({ messages, encodings }: EncodedMessages) =>
    messages.map((message, index) => rowOf(message.text, encodings[index] as PooledEncoding, scaling))
  const rows = rowsOf(train)
  const ensemble = fitEnsemble(train.messages, rows, seeds)
  report('fitted')
  const { held, scores: heldScores } = heldOutScores(train.messages, rows)
  report('calibrating')
  const devScores = rowsOf(dev).map((row) => ensembleScores(ensemble, row))
  const sharpness = new Array<number>(outputs.length).fill(1)
  const offset = new Array<number>(outputs.length).fill(0)
  for (const { name, first, size, labelOf } of questions) {
    const slice = (scores: number[][]) => scores.map((row) => row.slice(first, first + size))
    const calibrated = fitCalibration(slice(heldScores), held.map(labelOf))
    const shifted = fitCalibration(slice(devScores), dev.messages.map(labelOf), calibrated.sharpness)
    shifted.offset.forEach((value, label) => {
      sharpness[first + label] = calibrated.sharpness
      offset[first + label] = value
    })
    report(
      `${name}: sharpness ${calibrated.sharpness.toFixed(2)}, offsets ${shifted.offset.map((value) => value.toFixed(2)).join(' ')}`,
    )
  }
  const standIns = fitStandIn(
    train.encodings.map((encoding) => encoding.meanState),
    embeddingScores(ensemble, rows),
    standInPenalty,
  )
  const states = new Float64Array(outputs.length * embeddingWidth)
  standIns.forEach((weights, output) => {
    states.set(weights, output * embeddingWidth)
  })
  const calibratedDev = devScores.map((scores) =>
    scores.map((score, at) => score * (sharpness[at] ?? 1) + (offset[at] ?? 0)),
  )
  return {
    ...mergeEnsemble(ensemble),
    states,
    sharpness,
    offset,
    ...chooseThresholds(calibratedDev, dev.messages),
    scaling,
  }
}
