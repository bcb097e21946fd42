import { alarmNgrams, embeddingFactor } from '../../../lib/classify/alarmHead'
import { alarmBuckets, alarmColumnCount, alarmLabels } from '../../../lib/classify/alarmWeights'
import { embeddingWidth } from '../../../lib/classify/headWeights'
import type { LabelError } from '../labelError'
import { fitLinear, type LinearModel, type Row } from '../linear'
import type { AlarmSentence } from './alarmCorpus'

/** An alarming sentence counts as much as this many others. */
const alarmWeight = 3

/** Inverse document frequencies by bucket; 0 for what fewer than two sentences hold. */
export function idfOf(sentences: readonly string[]): Float32Array {
  const counts = new Float32Array(alarmBuckets)
  for (const sentence of sentences) {
    for (const bucket of alarmNgrams(sentence).keys()) counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  return counts.map((count) => (count < 2 ? 0 : 1 + Math.log((1 + sentences.length) / (1 + count))))
}

/** The row of one sentence for {@link fitLinear}. */
export function rowOf(columns: ReadonlyMap<number, number>, embedding: Float32Array): Row {
  return {
    dense: embedding.map((value) => embeddingFactor * value),
    columns: Int32Array.from(columns.keys()),
    values: Float32Array.from(columns.values()),
  }
}

function softmaxError(labels: Int32Array): LabelError {
  const none = alarmLabels.indexOf('none')
  return (index, scores, slopes) => {
    const label = labels[index] as number
    const cost = label === none ? 1 : alarmWeight
    let largest = Number.NEGATIVE_INFINITY
    for (let at = 0; at < scores.length; at += 1) largest = Math.max(largest, scores[at] as number)
    let sum = 0
    for (let at = 0; at < scores.length; at += 1) sum += Math.exp((scores[at] as number) - largest)
    const logSum = largest + Math.log(sum)
    for (let at = 0; at < scores.length; at += 1) {
      slopes[at] = cost * (Math.exp((scores[at] as number) - logSum) - (at === label ? 1 : 0))
    }
    return cost * (logSum - (scores[label] as number))
  }
}

/** The gate asks only whether a sentence is alarming; a missed one costs ten times as much as one too many. */
function gateError(labels: Int32Array): LabelError {
  const none = alarmLabels.indexOf('none')
  return (index, scores, slopes) => {
    const isAlarming = labels[index] !== none
    const score = scores[0] as number
    const cost = isAlarming ? 10 : 1
    slopes[0] = cost * (1 / (1 + Math.exp(-score)) - (isAlarming ? 1 : 0))
    return cost * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, score) - (isAlarming ? score : 0))
  }
}

export type FittedAlarms = { kinds: LinearModel; gate: LinearModel }

const numbersOf = (labels: readonly AlarmSentence['label'][]) =>
  Int32Array.from(labels, (label) => alarmLabels.indexOf(label))

/** Trains the gate, on words alone. No chance is involved. */
export function fitGate(rows: readonly Row[], labels: readonly AlarmSentence['label'][]): LinearModel {
  const wordsOnly = rows.map((row) => ({ ...row, dense: new Float32Array() }))
  return fitLinear(wordsOnly, gateError(numbersOf(labels)), { dense: 0, sparse: alarmColumnCount, outputs: 1 })
}

/** Trains the head and its gate: the same sentences give the same weights. */
export function fitAlarms(rows: Row[], labels: readonly AlarmSentence['label'][]): FittedAlarms {
  const shape = { dense: embeddingWidth, sparse: alarmColumnCount, outputs: alarmLabels.length }
  return { kinds: fitLinear(rows, softmaxError(numbersOf(labels)), shape), gate: fitGate(rows, labels) }
}
