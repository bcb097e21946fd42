import * as z from 'zod/mini'
import { embeddingWidth } from '../../../classify/headWeights'
import { headShape, packedWeights } from '../packedWeights'
import type { DraftSentence } from '../readDraft'
import { mannerFeatureCount, mannerFeatures } from './mannerFeatures'
import { type Manner, type Manners, manners } from './manners'
import packed from './mannerWeights.json'

/** The embedding is of unit length: its numbers are small beside zeros and ones. */
export const embeddingScale = 2

/** What the head sees of a sentence: grammar and wordings, then the sentence's embedding. */
export function mannerInputs(sentence: DraftSentence, embedding: Float32Array): Float32Array {
  const inputs = new Float32Array(mannerFeatureCount + embeddingWidth)
  inputs.set(mannerFeatures(sentence))
  inputs.set(
    embedding.map((value) => value * embeddingScale),
    mannerFeatureCount,
  )
  return inputs
}

const inputCount = mannerFeatureCount + embeddingWidth

const weightsSchema = z.strictObject({ manners: z.array(z.string()), inputs: z.literal(inputCount), ...headShape })

const { bias, scales, weights: encoded } = weightsSchema.parse(packed)
const weights = packedWeights(encoded)

function probability(manner: Manner, inputs: Float32Array): number {
  const place = manners.indexOf(manner)
  let sum = 0
  for (let input = 0; input < inputs.length; input += 1) {
    sum += (weights[place * inputCount + input] ?? 0) * (inputs[input] ?? 0)
  }
  return 1 / (1 + Math.exp(-((bias[place] ?? 0) + sum * (scales[place] ?? 0))))
}

/** What a sentence does to its reader, by one logistic regression for each manner. */
export function mannersOf(sentence: DraftSentence, embedding: Float32Array): Manners {
  const inputs = mannerInputs(sentence, embedding)
  // as: one entry for each manner, which Object.fromEntries forgets.
  return Object.fromEntries(manners.map((manner) => [manner, probability(manner, inputs)])) as Manners
}
