import { featuresOf, poolEmbeddings, rawCues } from '../../lib/classify/features'
import { cueCount, embeddingWidth, type FeatureScaling } from '../../lib/classify/headWeights'
import { ngramBuckets, ngramsOf } from '../../lib/classify/ngrams'
import { withoutNames } from '../../lib/conversation/statedNames'
import type { PooledEncoding } from './encodings'
import type { Row } from './linear'

/** Dense numbers of a row: the embedding, then the cues. */
export const denseWidth = embeddingWidth + cueCount

/** Learns from training texts how features are brought to one scale. */
export function learnScaling(texts: string[]): FeatureScaling {
  const seen = new Float32Array(ngramBuckets)
  const sums = new Array<number>(cueCount).fill(0)
  const squares = new Array<number>(cueCount).fill(0)
  for (const text of texts) {
    for (const bucket of new Set(withoutNames(text, ngramsOf(text)).map((ngram) => ngram.bucket)))
      seen[bucket] = (seen[bucket] ?? 0) + 1
    rawCues(text).values.forEach((value, index) => {
      sums[index] = (sums[index] ?? 0) + value
      squares[index] = (squares[index] ?? 0) + value * value
    })
  }
  const cueCentre = sums.map((sum) => sum / texts.length)
  return {
    idf: seen.map((count) => (count < 2 ? 0 : Math.log((1 + texts.length) / (1 + count)) + 1)),
    cueCentre,
    cueSpread: squares.map((square, index) => {
      const centre = cueCentre[index] ?? 0
      return Math.sqrt(Math.max(1e-6, square / texts.length - centre * centre))
    }),
  }
}

/** A training row by the very code that reads messages in the extension. */
export function rowOf(text: string, encoding: PooledEncoding, scaling: FeatureScaling): Row {
  const window = { embedding: encoding.embedding, states: new Float32Array(), tokens: [{ start: 0, end: text.length }] }
  const features = featuresOf(text, [window], scaling)
  const dense = new Float32Array(denseWidth)
  dense.set(poolEmbeddings([window]))
  dense.set(features.cues, embeddingWidth)
  return {
    dense,
    columns: Int32Array.from(features.ngrams.keys()),
    values: Float32Array.from(features.ngrams.values()),
  }
}
