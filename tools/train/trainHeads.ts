import { outputs } from '../../lib/classify/heads'
import { cueCount, embeddingWidth } from '../../lib/classify/headWeights'
import { fitCalibration } from './calibrate'
import { calibrateHeads } from './calibrateHeads'
import type { PooledEncoding } from './encodings'
import { type Ensemble, ensembleScores, fitEnsemble, heldOutScores } from './ensemble'
import type { LabelledMessage } from './labelledMessages'
import type { Row } from './linear'
import { mergeEnsemble } from './mergeEnsemble'
import type { TrainedHeads } from './packHeads'
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
 * @param dev only temperatures, class offsets and thresholds are chosen on it
 */
export async function trainHeads(
  train: EncodedMessages,
  dev: EncodedMessages,
  report: (line: string) => void,
): Promise<TrainedHeads> {
  const scaling = learnScaling(train.messages.map((message) => message.text))
  const rowsOf = ({ messages, encodings }: EncodedMessages) =>
    messages.map((message, index) => rowOf(message.text, encodings[index] as PooledEncoding, scaling))
  const rows = rowsOf(train)
  const [ensemble, { held, scores: heldScores }] = await Promise.all([
    fitEnsemble(train.messages, rows, seeds),
    heldOutScores(train.messages, rows),
  ])
  report('fitted, calibrating')
  const devScores = rowsOf(dev).map((row) => ensembleScores(ensemble, row))
  const calibrated = calibrateHeads(
    devScores,
    dev.messages,
    ({ first, labelOf }) =>
      fitCalibration(
        heldScores.map((row) => row.slice(first, first + 1)),
        held.map(labelOf),
      ).sharpness,
    report,
  )
  const standIns = fitStandIn(
    train.encodings.map((encoding) => encoding.meanState),
    embeddingScores(ensemble, rows),
    standInPenalty,
  )
  const states = new Float64Array(outputs.length * embeddingWidth)
  standIns.forEach((weights, output) => {
    states.set(weights, output * embeddingWidth)
  })
  return { ...mergeEnsemble(ensemble), ...calibrated, states, scaling }
}
