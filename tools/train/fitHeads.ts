import { type HeadName, headNames, heads, outputs } from '../../lib/classify/heads'
import { ngramBuckets } from '../../lib/classify/ngrams'
import type { LabelledMessage } from './labelledMessages'
import { fitLogistic, type LinearModel, type Row } from './logistic'
import { denseWidth } from './trainingSet'

/** One independent question put to a message: a whole head, or one flag. Its classes are outputs `first` and following. */
export type Question = {
  name: string
  first: number
  /** Outputs that it fills: all labels of a choice; one for a flag, whose score is that of yes minus no. */
  size: number
  labelOf: (message: LabelledMessage) => number
}

function questionsOf(head: HeadName): Question[] {
  const first = outputs.findIndex((output) => output.head === head)
  if (head === 'signals') {
    return heads.signals.labels.map((signal, index) => ({
      name: signal,
      first: first + index,
      size: 1,
      labelOf: (message) => (message.signals.includes(signal) ? 1 : 0),
    }))
  }
  const labels: readonly string[] = heads[head].labels
  return [{ name: head, first, size: labels.length, labelOf: (message) => labels.indexOf(String(message[head])) }]
}

/** All questions in the order of the outputs. */
export const questions: readonly Question[] = headNames.flatMap(questionsOf)

/** Each class weighs the same in all, tempered: rare classes are lifted, but not to parity. */
function costsOf(labels: Int32Array, classes: number, balance: number): Float64Array {
  const counts = new Array<number>(classes).fill(0)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  const weights = counts.map((count) => (labels.length / (classes * Math.max(1, count))) ** balance)
  return Float64Array.from(labels, (label) => weights[label] ?? 1)
}

/** How a question is fitted; chosen by cross-validation, see docs/model-card.md. */
export type Recipe = { penalty: number; balance: number; iterations: number }

export const recipe: Recipe = { penalty: 1, balance: 1, iterations: 60 }

/** Fits one question. */
export function fitQuestion(question: Question, messages: LabelledMessage[], rows: Row[], how: Recipe): LinearModel {
  const labels = Int32Array.from(messages, question.labelOf)
  return fitLogistic({
    rows,
    labels,
    costs: costsOf(labels, Math.max(2, question.size), how.balance),
    classes: question.size,
    denseWidth,
    sparseWidth: ngramBuckets,
    penalty: how.penalty,
    iterations: how.iterations,
  })
}
