import type { KnownNgram } from '../../../lib/guidance/draft/whole/draftNgrams'
import { ngramScale, sentenceInputCount } from '../../../lib/guidance/draft/whole/wholeHead'
import { wholeInputCount } from '../../../lib/guidance/draft/whole/wholeInputs'
import { minimise } from '../lbfgs'

type Inputs = readonly number[] | Float64Array
type Sentence = { inputs: Inputs; ngrams: readonly KnownNgram[] }
/** A draft to learn from, or a sentence of the corpus, which stands in no draft and has no `whole`. */
export type Example = { sentences: readonly Sentence[]; whole: Inputs | undefined; answer: number; weight: number }

/** Weight of half the squared weights against the mean error. */
const penalty = 1e-3
const iterations = 80

const inputCount = sentenceInputCount + wholeInputCount

function scoreOf(point: Float64Array, from: number, inputs: Inputs): number {
  let sum = 0
  for (let place = 0; place < inputs.length; place += 1) sum += (inputs[place] ?? 0) * (point[from + place] ?? 0)
  return sum
}

function ngramScoreOf(point: Float64Array, ngrams: readonly KnownNgram[]): number {
  return ngrams.reduce((sum, { place, value }) => sum + (point[inputCount + place] ?? 0) * value * ngramScale, 0)
}

/**
 * Fits one code by logistic regression over the soft maximum of a draft's sentences.
 * @param ngramCount n-grams that are known
 * @param isWorded whether n-grams count
 * @returns the weights of the numbers, then those of the n-grams, the bias of drafts and that of single sentences
 */
export function fitDrafts(examples: readonly Example[], ngramCount: number, isWorded: boolean): Float64Array {
  const weighted = inputCount + ngramCount
  const count = examples.filter(({ whole }) => whole !== undefined).length
  return minimise(
    (point, gradient) => {
      gradient.fill(0)
      let error = 0
      const add = (from: number, slope: number, inputs: Inputs) => {
        for (let place = 0; place < inputs.length; place += 1) {
          gradient[from + place] = (gradient[from + place] ?? 0) + slope * (inputs[place] ?? 0)
        }
      }
      for (const { sentences, whole, answer, weight } of examples) {
        const scores = sentences.map(({ inputs, ngrams }) => scoreOf(point, 0, inputs) + ngramScoreOf(point, ngrams))
        const highest = Math.max(...scores)
        const parts = scores.map((score) => Math.exp(score - highest))
        const total = parts.reduce((sum, part) => sum + part, 0)
        const bias = whole ? weighted : weighted + 1
        const score =
          highest + Math.log(total) + (whole ? scoreOf(point, sentenceInputCount, whole) : 0) + (point[bias] ?? 0)
        error += weight * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - answer * score)
        const slope = weight * (1 / (1 + Math.exp(-score)) - answer)
        sentences.forEach(({ inputs, ngrams }, place) => {
          const share = (slope * (parts[place] ?? 0)) / total
          add(0, share, inputs)
          if (!isWorded) return
          for (const { place: ngram, value } of ngrams) {
            const at = inputCount + ngram
            gradient[at] = (gradient[at] ?? 0) + share * value * ngramScale
          }
        })
        if (whole) add(sentenceInputCount, slope, whole)
        add(bias, slope, [1])
      }
      let squares = 0
      for (let place = 0; place < point.length; place += 1) {
        const value = place < weighted ? (point[place] ?? 0) : 0
        squares += value * value
        gradient[place] = (gradient[place] ?? 0) / count + penalty * value
      }
      return error / count + (penalty / 2) * squares
    },
    new Float64Array(weighted + 2),
    iterations,
  )
}
