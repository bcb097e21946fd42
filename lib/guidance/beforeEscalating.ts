import type { Quote } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import { agentDeeds, sentencesSaid } from './agentDeeds'
import { isOffer } from './loop'

/** What is tried before a case is handed over (B): the rule with its reason, the procedure, a way forward. */
export const stepsBeforeEscalating = ['policy', 'procedure', 'solutions'] as const
export type StepBeforeEscalating = (typeof stepsBeforeEscalating)[number]

const reasons = /\b(?:because|the reason|so that|policy|terms|rules?|conditions|contract|limit|allows?|covers?)\b/i

/** Each step with the agent's words that show it; undefined where none do. */
export function beforeEscalating(conversation: Conversation): Record<StepBeforeEscalating, Quote | undefined> {
  return {
    policy: sentencesSaid(conversation, 'agent', (text) => reasons.test(text)).at(-1),
    procedure: agentDeeds(conversation).at(-1),
    solutions: sentencesSaid(conversation, 'agent', isOffer).at(-1),
  }
}
