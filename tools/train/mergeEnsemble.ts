import { outputs } from '../../lib/classify/heads'
import { cueCount, embeddingWidth } from '../../lib/classify/headWeights'
import { ngramBuckets } from '../../lib/classify/ngrams'
import { type Ensemble, networkScale, networkShare, unitsPerNetwork } from './ensemble'
import type { TrainedHeads } from './packHeads'
import { questions } from './questions'
import { denseWidth } from './trainingSet'

type Merged = Pick<TrainedHeads, 'bias' | 'embedding' | 'cues' | 'ngrams' | 'hiddenBias' | 'hidden' | 'fromHidden'>

/**
 * Writes linear models and networks as one: linear parts are added up, hidden layers stand side by side, and shares and
 * scales are multiplied in.
 */
export function mergeEnsemble({ linear, networks }: Ensemble): Merged {
  const count = outputs.length
  const units = networks.length * unitsPerNetwork
  const merged: Merged = {
    bias: new Array<number>(count).fill(0),
    embedding: new Float64Array(count * embeddingWidth),
    cues: new Float64Array(count * cueCount),
    ngrams: new Float64Array(ngramBuckets * count),
    hiddenBias: networks.flatMap((network) => Array.from(network.hiddenBias)),
    hidden: new Float64Array(denseWidth * units),
    fromHidden: new Float64Array(count * units),
  }
  const addDense = (output: number, input: number, weight: number) => {
    const isCue = input >= embeddingWidth
    const place = isCue ? output * cueCount + input - embeddingWidth : output * embeddingWidth + input
    const values = isCue ? merged.cues : merged.embedding
    values[place] = (values[place] ?? 0) + weight
  }
  questions.forEach((question) => {
    const { first, size } = question
    const share = networkShare(question)
    for (let label = 0; label < size; label += 1) {
      const output = first + label
      const perNetwork = share / networks.length
      merged.bias[output] = (1 - share) * (linear.bias[output] ?? 0)
      for (let bucket = 0; bucket < ngramBuckets; bucket += 1) {
        merged.ngrams[bucket * count + output] = (1 - share) * (linear.sparse[bucket * count + output] ?? 0)
      }
      for (let input = 0; input < denseWidth; input += 1) {
        addDense(output, input, (1 - share) * (linear.dense[input * count + output] ?? 0))
      }
      networks.forEach((network, number) => {
        merged.bias[output] = (merged.bias[output] ?? 0) + perNetwork * (network.outputBias[output] ?? 0)
        for (let input = 0; input < denseWidth; input += 1) {
          addDense(output, input, perNetwork * networkScale(input) * (network.direct[input * count + output] ?? 0))
        }
        for (let unit = 0; unit < unitsPerNetwork; unit += 1) {
          merged.fromHidden[output * units + number * unitsPerNetwork + unit] =
            perNetwork * (network.output[unit * count + output] ?? 0)
        }
      })
    }
  })
  networks.forEach((network, number) => {
    for (let input = 0; input < denseWidth; input += 1) {
      for (let unit = 0; unit < unitsPerNetwork; unit += 1) {
        merged.hidden[input * units + number * unitsPerNetwork + unit] =
          networkScale(input) * (network.hidden[input * unitsPerNetwork + unit] ?? 0)
      }
    }
  })
  return merged
}
