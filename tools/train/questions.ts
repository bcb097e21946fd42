import { type HeadName, headNames, heads, outputs } from '../../lib/classify/heads'
import type { LabelledMessage } from './labelledMessages'

/** One independent question put to a message: a whole head, or one flag. Its classes are outputs `first` and following. */
export type Question = {
  name: string
  first: number
  /** Outputs that it fills: all labels of a choice; one for a flag, whose score is for yes. */
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
