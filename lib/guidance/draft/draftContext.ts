import { customerTurns } from '../../classify/customerTurns'
import type { Reading, Style } from '../../classify/reading'
import { type Conversation, customerMessages } from '../../conversation/conversation'
import { givenFacts } from '../../conversation/givenFacts'
import { unansweredQuestions } from '../../conversation/unansweredQuestions'
import type { DraftContext } from './draftReview'
import { isTaunt } from './taunts'

/**
 * What a draft answers, from the conversation beside it.
 * @param readings by message id; a message without one counts as calm
 * @param style as the agent has it: overridden, or as read
 */
export function draftContext(
  conversation: Conversation,
  readings: Record<string, Reading>,
  style: Style,
): DraftContext {
  return {
    customer: customerMessages(conversation).map(({ text }) => text),
    style,
    heat: customerTurns(conversation, readings).at(-1)?.heat ?? 0,
    isTaunted: isTaunted(conversation, readings),
    given: givenFacts(conversation),
    open: unansweredQuestions(conversation).map(({ text }) => text),
  }
}

/** By the model's reading of the newest message, or by its words. */
function isTaunted(conversation: Conversation, readings: Record<string, Reading>): boolean {
  const last = customerMessages(conversation).at(-1)
  if (!last) return false
  return (readings[last.id]?.signals.includes('abuse') ?? false) || isTaunt(last.text)
}
