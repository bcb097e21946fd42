import { outputs } from '../../lib/classify/heads'
import { cueCount, embeddingWidth } from '../../lib/classify/headWeights'
import { ngramBuckets } from '../../lib/classify/ngrams'
import { signals } from '../../lib/classify/reading'
import { fitCalibration } from './calibrate'
import type { PooledEncoding } from './encodings'
import { crossScores, fitQuestion, questions, recipe } from './fitHeads'
import type { LabelledMessage } from './labelledMessages'
import { type LinearModel, scoresOfRow } from './logistic'
import type { TrainedHeads } from './packHeads'
import { fitStandIn } from './standIn'
import { denseWidth, learnScaling, rowOf } from './trainingSet'

/** Messages with what the encoder says of them, in the same order. */
export type EncodedMessages = { messages: LabelledMessage[]; encodings: PooledEncoding[] }

const folds = 3

/** Ridge of the stand-in, as a share of the mean variance of a token state. */
const standInPenalty = 1

function emptyHeads(texts: string[]): TrainedHeads {
  const count = outputs.length
  return {
    bias: new Array<number>(count).fill(0),
    embedding: new Float64Array(count * embeddingWidth),
    states: new Float64Array(count * embeddingWidth),
    cues: new Float64Array(count * cueCount),
    ngrams: new Float64Array(ngramBuckets * count),
    sharpness: new Array<number>(count).fill(1),
    offset: new Array<number>(count).fill(0),
    signalThresholds: signals.map(() => 0.5),
    styleThreshold: 0,
    scaling: learnScaling(texts),
  }
}

/** Copies a fitted question into the outputs that it fills. */
function place(heads: TrainedHeads, model: LinearModel, first: number): void {
  const count = outputs.length
  for (let label = 0; label < model.classes; label += 1) {
    const output = first + label
    const dense = model.dense.subarray(label * denseWidth, (label + 1) * denseWidth)
    heads.bias[output] = model.bias[label] ?? 0
    heads.embedding.set(dense.subarray(0, embeddingWidth), output * embeddingWidth)
    heads.cues.set(dense.subarray(embeddingWidth), output * cueCount)
    for (let bucket = 0; bucket < ngramBuckets; bucket += 1) {
      heads.ngrams[bucket * count + output] = model.sparse[bucket * model.classes + label] ?? 0
    }
  }
}

/**
 * Trains all heads.
 * @param train what the weights are fitted on
 * @param dev only the class offsets and thresholds are chosen on it
 */
export function trainHeads(train: EncodedMessages, dev: EncodedMessages, report: (line: string) => void): TrainedHeads {
  const heads = emptyHeads(train.messages.map((message) => message.text))
  const rowsOf = ({ messages, encodings }: EncodedMessages) =>
    messages.map((message, index) => rowOf(message.text, encodings[index] as PooledEncoding, heads.scaling))
  const rows = rowsOf(train)
  const devRows = rowsOf(dev)
  for (const question of questions) {
    const labels = train.messages.map(question.labelOf)
    const { sharpness } = fitCalibration(crossScores(question, train.messages, rows, recipe, folds), labels)
    const model = fitQuestion(question, train.messages, rows, recipe)
    place(heads, model, question.first)
    const devScores = devRows.map((row) => Array.from(scoresOfRow(model, row)))
    const { offset } = fitCalibration(devScores, dev.messages.map(question.labelOf), sharpness)
    offset.forEach((value, label) => {
      heads.sharpness[question.first + label] = sharpness
      heads.offset[question.first + label] = value
    })
    report(
      `${question.name}: sharpness ${sharpness.toFixed(2)}, offsets ${offset.map((value) => value.toFixed(2)).join(' ')}`,
    )
  }
  const targets = outputs.map((_, output) =>
    train.encodings.map(({ embedding }) => {
      let score = 0
      embedding.forEach((value, index) => {
        score += value * (heads.embedding[output * embeddingWidth + index] ?? 0)
      })
      return score
    }),
  )
  const standIns = fitStandIn(
    train.encodings.map((encoding) => encoding.meanState),
    targets,
    standInPenalty,
  )
  standIns.forEach((weights, output) => {
    heads.states.set(weights, output * embeddingWidth)
  })
  return heads
}
