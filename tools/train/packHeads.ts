import { outputs } from '../../lib/classify/heads'
import {
  cueCount,
  cueNames,
  embeddingWidth,
  type FeatureScaling,
  type HeadsFile,
  outputNames,
} from '../../lib/classify/headWeights'
import { ngramBuckets } from '../../lib/classify/ngrams'

/** The heads at full precision. Matrices by output unless said otherwise; `ngrams` is buckets × outputs. */
export type TrainedHeads = {
  bias: number[]
  embedding: Float64Array
  states: Float64Array
  cues: Float64Array
  ngrams: Float64Array
  hiddenBias: number[]
  /** inputs × units. */
  hidden: Float64Array
  fromHidden: Float64Array
  sharpness: number[]
  offset: number[]
  signalThresholds: number[]
  styleThreshold: number
  sentimentThreshold: number
  heat: { stretch: number; shift: number }
  scaling: FeatureScaling
}

/** Five significant digits are more than the labels bear, and read well. */
export function rounded(values: Iterable<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(5)))
}

function largestOf(values: Float64Array, from: number, step: number, count: number): number {
  let largest = 1e-9
  for (let index = 0; index < count; index += 1) largest = Math.max(largest, Math.abs(values[from + index * step] ?? 0))
  return largest
}

/** Packs the heads as {@link unpackHeads} reads them. The same heads give the same bytes. */
export function packHeads(
  heads: TrainedHeads,
  provenance: HeadsFile['provenance'],
): { json: HeadsFile; bytes: Uint8Array } {
  const count = outputs.length
  const units = heads.hiddenBias.length
  const inputs = embeddingWidth + cueCount
  const wordBytes = 2 * count * (2 * embeddingWidth + cueCount + units)
  const bytes = new Uint8Array(wordBytes + inputs * units + ngramBuckets * (1 + count))
  const view = new DataView(bytes.buffer)
  let at = 0
  const matrix = (values: Float64Array, width: number): number[] => {
    const steps = rounded(outputs.map((_, output) => largestOf(values, output * width, 1, width) / 32_000))
    for (let index = 0; index < count * width; index += 1, at += 2) {
      view.setInt16(at, Math.round((values[index] ?? 0) / (steps[Math.floor(index / width)] ?? 1)), true)
    }
    return steps
  }
  const embedding = matrix(heads.embedding, embeddingWidth)
  const states = matrix(heads.states, embeddingWidth)
  const cues = matrix(heads.cues, cueCount)
  const fromHidden = matrix(heads.fromHidden, units)
  const idfStep = Number((Math.max(...heads.scaling.idf) / 255).toPrecision(5))
  for (const idf of heads.scaling.idf) bytes[at++] = Math.min(255, Math.round(idf / idfStep))
  const small = (values: Float64Array, columns: number): number[] => {
    const rows = values.length / columns
    const steps = rounded(
      Array.from({ length: columns }, (_, column) => largestOf(values, column, columns, rows) / 127),
    )
    const packed = new Int8Array(bytes.buffer, at, values.length)
    values.forEach((weight, index) => {
      packed[index] = Math.max(-127, Math.min(127, Math.round(weight / (steps[index % columns] ?? 1))))
    })
    at += values.length
    return steps
  }
  const hidden = small(heads.hidden, units)
  const ngrams = small(heads.ngrams, count)
  const json: HeadsFile = {
    format: 4,
    outputs: outputNames(),
    cues: cueNames(),
    buckets: ngramBuckets,
    bias: rounded(heads.bias),
    hiddenBias: rounded(heads.hiddenBias),
    sharpness: rounded(heads.sharpness),
    offset: rounded(heads.offset),
    signalThresholds: rounded(heads.signalThresholds),
    styleThreshold: heads.styleThreshold,
    sentimentThreshold: heads.sentimentThreshold,
    heat: heads.heat,
    cueCentre: rounded(heads.scaling.cueCentre),
    cueSpread: rounded(heads.scaling.cueSpread),
    scales: { embedding, states, cues, fromHidden, ngrams, hidden },
    idfStep,
    provenance,
  }
  return { json, bytes }
}
