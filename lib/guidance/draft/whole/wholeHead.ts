import * as z from 'zod/mini'
import { draftCodes } from '../draftReview'
import { mannerFeatureCount, patternCount } from '../manner/mannerFeatures'
import { headShape, packedWeights } from '../packedWeights'
import { type KnownNgram, knownNgramCount } from './draftNgrams'
import { comparedInputCount, wholeInputCount } from './wholeInputs'
import packed from './wholeWeights.json'

/** The codes that the head knows. */
export const wholeCodes = draftCodes
export type WholeCode = (typeof wholeCodes)[number]

/** Numbers that a sentence gives. */
export const sentenceInputCount = mannerFeatureCount - patternCount + comparedInputCount

const inputCount = sentenceInputCount + wholeInputCount

/** What a sentence gives: numbers, {@link sentenceInputCount}, and its words. */
export type SentenceParts = { inputs: readonly number[]; ngrams: readonly KnownNgram[] }

/** A sentence's n-grams are a vector of length one, beside many numbers; so much more they count. */
export const ngramScale = 5

/** Whether an open question was answered is not in the words of the answer alone: there they only mislead. */
export const isWorded = (code: WholeCode) => code !== 'unanswered'

const weightsSchema = z.strictObject({
  codes: z.array(z.string()),
  inputs: z.literal(inputCount),
  ...headShape,
  ngramScales: z.array(z.number()),
  ngramWeights: z.string(),
})

const { bias, scales, weights: encoded, ngramScales, ngramWeights: encodedNgrams } = weightsSchema.parse(packed)
const weights = packedWeights(encoded)
const ngramWeights = packedWeights(encodedNgrams)

function sumOf(at: number, inputs: readonly number[]): number {
  return inputs.reduce((sum, value, place) => sum + (weights[at + place] ?? 0) * value, 0)
}

function ngramSum(at: number, ngrams: readonly KnownNgram[]): number {
  return ngrams.reduce((sum, { place, value }) => sum + (ngramWeights[at + place] ?? 0) * value * ngramScale, 0)
}

/**
 * How surely a draft does something, and which of its sentences speaks for it most.
 * @param sentences those that were weighed, at least one
 */
export function weighWhole(
  code: WholeCode,
  sentences: readonly SentenceParts[],
  whole: readonly number[],
): { probability: number; place: number } {
  const row = wholeCodes.indexOf(code)
  const step = scales[row] ?? 0
  const ngramStep = ngramScales[row] ?? 0
  const scores = sentences.map(
    ({ inputs, ngrams }) =>
      sumOf(row * inputCount, inputs) * step + ngramSum(row * knownNgramCount, ngrams) * ngramStep,
  )
  const highest = Math.max(...scores)
  const pooled = highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0))
  const score = pooled + sumOf(row * inputCount + sentenceInputCount, whole) * step + (bias[row] ?? 0)
  return { probability: 1 / (1 + Math.exp(-score)), place: scores.indexOf(highest) }
}
