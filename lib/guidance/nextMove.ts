import type { Assessment, Quote } from '../classify/assessment'
import type { Style } from '../classify/reading'
import type { Conversation } from '../conversation/conversation'
import { countWords } from '../conversation/sentences'
import type { Move } from '../packs/pack'
import { type Loop, readLoop } from './loop'
import { lastCustomerMessages, lastWords } from './situationNow'
import type { Said } from './usedPhrases'

/** Words in a first message beyond which somebody is telling a story and should be let finish. */
const longTelling = 120

type State = { conversation: Conversation; assessment: Assessment; style: Style; loop: Loop }

function isStillTelling({ conversation, assessment, style, loop }: State): boolean {
  if (loop.hasReplied || assessment.heat < 2 || style === 'driver') return false
  const messages = lastCustomerMessages(conversation)
  const words = messages.reduce((sum, message) => sum + countWords(message.text), 0)
  const isOpenEnded = /(?:\.\.\.|…)\s*$/u.test(messages.at(-1)?.text ?? '')
  return (
    isOpenEnded ||
    messages.length >= 3 ||
    words >= longTelling ||
    (assessment.cause === 'none' && assessment.given.length === 0)
  )
}

function needsFeelingMet({ assessment, loop }: State): boolean {
  return assessment.heat >= 1 && !loop.isAcknowledged
}

/** A rule without a move says that nothing is to be done now. */
type Rule = { move: Move | undefined; holds: (state: State) => boolean; because: (state: State) => Quote[] }

const wordsOn =
  (topic: 'heat' | 'cause' | 'style' | 'sentiment') =>
  ({ conversation, assessment }: State) =>
    lastWords(conversation, assessment, topic)

const triggers = ({ assessment }: State) => assessment.escalate.flatMap((due) => due.evidence)

/**
 * The moves in the order in which they are asked; the first that holds is the next one. What protects people stands
 * first, then the loop: let them finish, meet the feeling, say that the view makes sense, offer a choice, agree, act,
 * follow up. A fix never stands before an acknowledgement of a hot message.
 */
const rules: readonly Rule[] = [
  {
    move: 'crisis',
    holds: ({ assessment }) => assessment.crisis.length > 0,
    because: ({ assessment }) => assessment.crisis,
  },
  {
    move: 'end',
    holds: ({ assessment }) => assessment.boundary === 'end',
    because: ({ assessment }) => assessment.boundaryEvidence,
  },
  {
    move: 'warning',
    holds: ({ assessment }) => assessment.boundary === 'warning',
    because: ({ assessment }) => assessment.boundaryEvidence,
  },
  {
    move: 'boundary',
    holds: ({ assessment }) => assessment.boundary === 'boundary',
    because: ({ assessment }) => assessment.boundaryEvidence,
  },
  {
    move: 'escalate',
    holds: ({ assessment }) => assessment.escalate.some((due) => due.trigger === 'threat'),
    because: triggers,
  },
  { move: undefined, holds: ({ loop }) => loop.isWaiting, because: () => [] },
  {
    move: 'check-in',
    holds: ({ assessment }) => assessment.situation === 'silent-dissenter',
    because: wordsOn('sentiment'),
  },
  { move: 'listen', holds: isStillTelling, because: wordsOn('heat') },
  // Facts first for whoever brings facts: feeling alone is what fails with this style.
  {
    move: 'validate',
    holds: (state) => needsFeelingMet(state) && state.style === 'analytic' && state.assessment.heat <= 1,
    because: wordsOn('style'),
  },
  { move: 'empathise', holds: needsFeelingMet, because: wordsOn('heat') },
  { move: 'escalate', holds: ({ assessment }) => assessment.escalate.length > 0, because: triggers },
  {
    move: 'validate',
    holds: ({ assessment, loop }) => assessment.heat >= 2 && loop.acknowledgements < 2,
    because: wordsOn('heat'),
  },
  { move: 'follow-up', holds: ({ loop }) => loop.isAskedAfter, because: wordsOn('heat') },
  { move: 'next-steps', holds: ({ loop }) => loop.isAgreed, because: wordsOn('sentiment') },
  {
    move: 'explain',
    holds: ({ assessment, loop }) =>
      // What is standard is told once; then one choice that closes it.
      (assessment.situation === 'chronic' && !loop.isStandardTold) ||
      (assessment.unanswered.length > 0 && assessment.heat <= 1 && loop.hasReplied),
    because: ({ assessment, conversation }) =>
      assessment.unanswered.length > 0 ? assessment.unanswered : lastWords(conversation, assessment, 'cause'),
  },
  { move: 'options', holds: ({ loop }) => !loop.areOptionsOffered, because: wordsOn('cause') },
  { move: 'agree', holds: () => true, because: wordsOn('cause') },
]

/** The next move of the agent and the customer's words that call for it; undefined where quiet is best. */
export function nextMove(
  conversation: Conversation,
  assessment: Assessment,
  style: Style,
  dismissed: readonly string[],
  said: Said,
): { move: Move; because: Quote[] } | undefined {
  if (assessment.quiet || assessment.heats.length === 0) return undefined
  const state: State = { conversation, assessment, style, loop: readLoop(conversation, assessment, said) }
  const rule = rules.find(({ move, holds }) => !(move && dismissed.includes(move)) && holds(state))
  const because = rule?.because(state) ?? []
  return rule?.move && because.length > 0 ? { move: rule.move, because } : undefined
}
