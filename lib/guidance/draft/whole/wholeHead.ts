import * as z from 'zod/mini'
import type { DraftCode } from '../draftReview'
import { mannerFeatureCount, patternCount } from '../manner/mannerFeatures'
import { headShape, packedWeights } from '../packedWeights'
import { comparedInputCount, wholeInputCount } from './wholeInputs'
import packed from './wholeWeights.json'

/** The codes that the head ranks well on drafts of authors it has not seen (decision 0295); the others are left to the checks. */
export const wholeCodes = [
  'rule-quoting',
  'doubts-data',
  'asks-again',
  'emotional-reply',
  'too-many-options',
  'cant-be-done',
  'unanswered',
  'apology-only',
  'takes-bait',
  'dead-end-unknown',
  'private-data',
] as const satisfies readonly DraftCode[]
export type WholeCode = (typeof wholeCodes)[number]

/** Numbers that a sentence gives. */
export const sentenceInputCount = mannerFeatureCount - patternCount + comparedInputCount

const inputCount = sentenceInputCount + wholeInputCount

const weightsSchema = z.strictObject({ codes: z.array(z.string()), inputs: z.literal(inputCount), ...headShape })

const { bias, scales, weights: encoded } = weightsSchema.parse(packed)
const weights = packedWeights(encoded)

function sumOf(at: number, inputs: readonly number[]): number {
  return inputs.reduce((sum, value, place) => sum + (weights[at + place] ?? 0) * value, 0)
}

/**
 * How surely a draft does something, and which of its sentences speaks for it most.
 * @param sentences the inputs of those that were weighed, at least one
 */
export function weighWhole(
  code: WholeCode,
  sentences: readonly (readonly number[])[],
  whole: readonly number[],
): { probability: number; place: number } {
  const row = wholeCodes.indexOf(code)
  const step = scales[row] ?? 0
  const scores = sentences.map((inputs) => sumOf(row * inputCount, inputs) * step)
  const highest = Math.max(...scores)
  const pooled = highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0))
  const score = pooled + sumOf(row * inputCount + sentenceInputCount, whole) * step + (bias[row] ?? 0)
  return { probability: 1 / (1 + Math.exp(-score)), place: scores.indexOf(highest) }
}
