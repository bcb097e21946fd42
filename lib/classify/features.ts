import { withoutNames } from '../conversation/statedNames'
import { findCues } from './cues'
import type { EncodedWindow } from './encoding'
import { embeddingWidth, type FeatureScaling } from './headWeights'
import { measures } from './measures'
import { type Ngram, ngramBuckets, ngramsOf } from './ngrams'

/** What the linear heads see of one message, and where it stands in the text. */
export type Features = {
  /** Mean of the windows' embeddings, weighted by their tokens. */
  embedding: Float32Array
  /** Cues, then measures: standardised, cut at three deviations, so that capitals or punctuation alone decide nothing. */
  cues: number[]
  cueMatches: { start: number; end: number }[][]
  /** Weight by bucket; words and pieces of words have unit length each. */
  ngrams: Map<number, number>
  ngramPlaces: Ngram[]
}

/** Cues weigh a quarter of a deviation, so that sixty of them do not drown the embedding. */
const cueWeight = 0.25
const largestDeviation = 3

/** Cues as counted, then measures, before they are brought to one scale. */
export function rawCues(text: string): { values: number[]; matches: { start: number; end: number }[][] } {
  const matches = findCues(text)
  return { values: [...matches.map((found) => found.length), ...measures.map((measure) => measure.of(text))], matches }
}

/** Mean of the windows' embeddings, weighted by their tokens; zeros where there is no window. */
export function poolEmbeddings(windows: EncodedWindow[]): Float32Array {
  const pooled = new Float32Array(embeddingWidth)
  const total = windows.reduce((sum, window) => sum + window.tokens.length, 0)
  for (const { embedding, tokens } of windows) {
    embedding.forEach((value, index) => {
      pooled[index] = (pooled[index] ?? 0) + (value * tokens.length) / total
    })
  }
  return pooled
}

/** Counts to weights: sublinear in repetition, rarer is heavier, unit length for words and for pieces of words. */
function weighNgrams(places: Ngram[], idf: Float32Array): Map<number, number> {
  const weights = new Map<number, number>()
  for (const { bucket } of places) weights.set(bucket, (weights.get(bucket) ?? 0) + 1)
  const lengths = [0, 0]
  const halfOf = (bucket: number) => (bucket < ngramBuckets / 2 ? 0 : 1)
  for (const [bucket, count] of weights) {
    const weight = (1 + Math.log(count)) * (idf[bucket] ?? 0)
    weights.set(bucket, weight)
    lengths[halfOf(bucket)] = (lengths[halfOf(bucket)] ?? 0) + weight * weight
  }
  for (const [bucket, weight] of weights) {
    if (weight === 0) weights.delete(bucket)
    else weights.set(bucket, weight / Math.sqrt(lengths[halfOf(bucket)] ?? 1))
  }
  return weights
}

/** Gathers what the heads see of one message. */
export function featuresOf(text: string, windows: EncodedWindow[], scaling: FeatureScaling): Features {
  const { values, matches } = rawCues(text)
  const ngramPlaces = withoutNames(text, ngramsOf(text))
  return {
    embedding: poolEmbeddings(windows),
    cues: values.map((value, index) => {
      const deviation = (value - (scaling.cueCentre[index] ?? 0)) / (scaling.cueSpread[index] ?? 1)
      return cueWeight * Math.max(-largestDeviation, Math.min(largestDeviation, deviation))
    }),
    cueMatches: matches,
    ngrams: weighNgrams(ngramPlaces, scaling.idf),
    ngramPlaces,
  }
}
