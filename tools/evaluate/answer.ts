import { heads } from '../../lib/classify/heads'
import type { Reading } from '../../lib/classify/reading'
import type { LabelledMessage } from '../train/labelledMessages'

/** What a reader said of one message. */
export type Answer = Pick<Reading, 'sentiment' | 'heat' | 'style' | 'cause' | 'signals'>

/** A message with its labels and what a reader said of it. */
export type Judged = { message: LabelledMessage; answer: Answer }

/** Heads with one label a message. */
export const choices = ['sentiment', 'heat', 'style', 'cause'] as const
export type Choice = (typeof choices)[number]

/** The labels of a head as words, in order. */
export function labelsOf(head: Choice): readonly string[] {
  return heads[head].labels
}

/** What was said and what is true for one head, as words. */
export function pairsOf(judged: readonly Judged[], head: Choice): { said: string[]; truth: string[] } {
  return {
    said: judged.map(({ answer }) => String(answer[head])),
    truth: judged.map(({ message }) => String(message[head])),
  }
}
