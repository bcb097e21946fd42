import type { LabelledMessage } from './labelledMessages'
import { questions } from './questions'

/** The error of one message's scores, by output; writes its slopes. */
export type LabelError = (
  index: number,
  scores: Float32Array | Float64Array,
  slopes: Float32Array | Float64Array,
) => number

/** How labels are weighed. */
export type Weighing = {
  /** Of a choice's true label, this much is spread over all its labels: one annotator is not certain. */
  smoothing: number
  /** What a missed no and a missed yes of a flag cost, given how many noes there are for one yes. */
  flagCosts: (ratio: number) => [no: number, yes: number]
}

/**
 * Cross-entropy over all questions. A message counts by its weight, in the mean 1; each label of a choice weighs the same
 * in all, however rare it is.
 */
export function labelError(messages: LabelledMessage[], { smoothing, flagCosts }: Weighing): LabelError {
  const mean = messages.reduce((sum, { weight }) => sum + weight, 0) / messages.length
  const weights = Float64Array.from(messages, ({ weight }) => weight / mean)
  const parts = questions.map((question) => {
    const labels = Int32Array.from(messages, question.labelOf)
    const counts = new Array<number>(Math.max(2, question.size)).fill(0)
    labels.forEach((label, index) => {
      counts[label] = (counts[label] ?? 0) + (weights[index] ?? 0)
    })
    const ratio = (counts[0] ?? 0) / Math.max(1, counts[1] ?? 0)
    const costs =
      question.size === 1
        ? flagCosts(ratio)
        : counts.map((count) => messages.length / (question.size * Math.max(1, count)))
    return { ...question, labels, costs }
  })
  return (index, scores, slopes) => {
    let error = 0
    const weight = weights[index] as number
    for (const { first, size, labels, costs } of parts) {
      const label = labels[index] as number
      const cost = weight * (costs[label] as number)
      if (size === 1) {
        const score = scores[first] as number
        slopes[first] = cost * (1 / (1 + Math.exp(-score)) - label)
        error += cost * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, score) - label * score)
        continue
      }
      let largest = Number.NEGATIVE_INFINITY
      for (let at = first; at < first + size; at += 1) largest = Math.max(largest, scores[at] as number)
      let sum = 0
      for (let at = first; at < first + size; at += 1) sum += Math.exp((scores[at] as number) - largest)
      const logSum = largest + Math.log(sum)
      for (let at = first; at < first + size; at += 1) {
        const score = scores[at] as number
        const target = (at - first === label ? 1 - smoothing : 0) + smoothing / size
        slopes[at] = cost * (Math.exp(score - logSum) - target)
        error += cost * target * (logSum - score)
      }
    }
    return error
  }
}
