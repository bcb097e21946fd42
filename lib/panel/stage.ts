import type { Assessment } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import type { Guidance } from '../guidance/guidance'
import type { ModelProblem, PartRead } from './ports'

/** What the panel shows: one of these, never a mixture. `conversation` holds the agent's role swaps already. */
export type Stage =
  | { name: 'switched-off'; site: string | undefined }
  | { name: 'browser-page' }
  | { name: 'connecting' }
  | { name: 'nothing-to-read' }
  | { name: 'closed' }
  /** A reply box alone, of a ticket whose messages were never seen: search and insertion work. */
  | { name: 'no-messages'; conversation: Conversation }
  /** The conversation is known; the model is loading or assessing it. `soFar`: what its newest messages say already. */
  | { name: 'reading'; conversation: Conversation; soFar?: PartRead }
  | { name: 'ready'; conversation: Conversation; assessment: Assessment; guidance: Guidance }
  /** No readings. Search, insertion and copying still work. `detail` never holds a customer's words. */
  | { name: 'failed'; conversation: Conversation; problem: ModelProblem; detail: string }

/** The conversation of a stage that has one. */
export function conversationOf(stage: Stage): Conversation | undefined {
  return 'conversation' in stage ? stage.conversation : undefined
}
