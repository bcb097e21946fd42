import type { Features } from './features'
import { firstOutput, outputs } from './heads'
import type { HeadWeights } from './headWeights'
import { cueCount, embeddingWidth } from './headWeights'
import { causes, type Probabilities, sentiments, signals, styles } from './reading'

/** What the hidden units make of embedding and cues; 0 where a unit is silent. */
function hiddenUnits(features: Features, weights: HeadWeights): Float32Array {
  const count = weights.hiddenBias.length
  const sums = new Float32Array(count)
  const add = (value: number, input: number) => {
    if (value === 0) return
    for (let unit = 0; unit < count; unit += 1) {
      sums[unit] = (sums[unit] ?? 0) + value * (weights.hidden[input * count + unit] ?? 0)
    }
  }
  features.embedding.forEach(add)
  features.cues.forEach((value, cue) => {
    add(value, embeddingWidth + cue)
  })
  return sums.map((sum, unit) => Math.max(0, sum * (weights.hiddenScales[unit] ?? 0) + (weights.hiddenBias[unit] ?? 0)))
}

/** The scores of all outputs, before calibration. */
export function scoresOf(features: Features, weights: HeadWeights): number[] {
  const count = outputs.length
  const units = hiddenUnits(features, weights)
  const scores = outputs.map((_, output) => {
    let score = weights.bias[output] ?? 0
    units.forEach((activity, unit) => {
      score += activity * (weights.fromHidden[output * units.length + unit] ?? 0)
    })
    for (let index = 0; index < embeddingWidth; index += 1) {
      score += (weights.embedding[output * embeddingWidth + index] ?? 0) * (features.embedding[index] ?? 0)
    }
    for (let index = 0; index < cueCount; index += 1) {
      score += (weights.cues[output * cueCount + index] ?? 0) * (features.cues[index] ?? 0)
    }
    return score
  })
  for (const [bucket, value] of features.ngrams) {
    for (let output = 0; output < count; output += 1) {
      const weight = (weights.ngrams[bucket * count + output] ?? 0) * (weights.ngramScales[output] ?? 0)
      scores[output] = (scores[output] ?? 0) + weight * value
    }
  }
  return scores
}

/** Scores to probabilities that sum to 1. */
export function softmax(scores: number[]): number[] {
  const largest = Math.max(...scores)
  const exponentials = scores.map((score) => Math.exp(score - largest))
  const sum = exponentials.reduce((total, value) => total + value, 0)
  return exponentials.map((value) => value / sum)
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** Names the numbers. `values` has one number a label, as `heads` orders them. */
function named<Label extends string>(labels: readonly Label[], values: number[]): Record<Label, number> {
  const record: Partial<Record<Label, number>> = {}
  labels.forEach((label, index) => {
    record[label] = values[index] ?? 0
  })
  // Every label has been given a number just above.
  return record as Record<Label, number>
}

/** Calibrated probabilities from the scores of {@link scoresOf}. */
export function probabilitiesOf(scores: number[], weights: HeadWeights): Probabilities {
  const calibrated = scores.map(
    (score, output) => score * (weights.sharpness[output] ?? 1) + (weights.offset[output] ?? 0),
  )
  const slice = (head: 'sentiment' | 'heat' | 'style' | 'cause' | 'signals', size: number) =>
    calibrated.slice(firstOutput(head), firstOutput(head) + size)
  const [none = 0, mild = 0, clear = 0, intense = 0] = softmax(slice('heat', 4))
  return {
    sentiment: named(sentiments, softmax(slice('sentiment', sentiments.length))),
    heat: [none, mild, clear, intense],
    style: named(styles, softmax(slice('style', styles.length))),
    signals: named(signals, slice('signals', signals.length).map(sigmoid)),
    cause: named(causes, softmax(slice('cause', causes.length))),
  }
}
