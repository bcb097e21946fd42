import * as z from 'zod/mini'
import { assess } from '../lib/classify/assess'
import type { Assessment, Quote } from '../lib/classify/assessment'
import { customerTurns } from '../lib/classify/customerTurns'
import { type Reading, signals } from '../lib/classify/reading'
import { type Conversation, customerMessages, roles } from '../lib/conversation/conversation'
import { longestMessage, mostMessages } from '../lib/conversation/limits'
import { advise } from '../lib/guidance/advise'
import { toText } from '../lib/guidance/fillIn'
import { builtInPacks } from '../lib/packs/builtIn'

/** One line of input of `npm run assess`: a conversation, oldest turn first. Unknown fields are ignored. */
export const threadSchema = z.object({
  id: z.union([z.string(), z.number()]),
  turns: z.array(z.object({ role: z.enum(roles), text: z.string(), time: z.optional(z.string()) })),
})
export type Thread = z.infer<typeof threadSchema>

/** The thread as the page readers would give it: each turn is one message, cut where they cut. */
export function conversationOf(thread: Thread): Conversation {
  return {
    helpdesk: 'thread',
    messages: thread.turns.slice(-mostMessages).map((turn, index) => ({
      id: `turn-${index}`,
      role: turn.role,
      text: turn.text.slice(0, longestMessage),
      ...(turn.time && { time: turn.time }),
      ...(turn.text.length > longestMessage && { isCut: true }),
    })),
    composer: null,
  }
}

const words = (quotes: readonly Quote[]) => quotes.map((quote) => quote.text)

/**
 * What is known of a thread and advised in it, in plain fields: `heats` is one per customer turn of the input, `signals`
 * those of any of them. `move` is null where the panel stays quiet.
 */
export function reportOf(conversation: Conversation, readings: Record<string, Reading>) {
  const assessment: Assessment = assess(conversation, readings)
  const guidance = advise(conversation, assessment, builtInPacks, { used: [], dismissed: [] })
  const counted = Object.fromEntries(Object.entries(readings).filter(([id]) => id in assessment.readings))
  // One by one: joined turns of the customer have one heat on the panel, here each turn of the input has its own.
  const turns = customerMessages(conversation).flatMap((message) =>
    customerTurns({ ...conversation, messages: [message] }, counted),
  )
  return {
    heat: assessment.heat,
    heats: turns.map((turn) => turn.heat),
    trend: assessment.trend,
    style: assessment.style,
    situation: assessment.situation,
    cause: assessment.cause,
    boundary: assessment.boundary,
    escalate: assessment.escalate.length > 0,
    crisis: assessment.crisis.length > 0,
    signals: signals.filter(
      (signal) =>
        turns.some((turn) => turn.signals.has(signal)) || assessment.signals.some((last) => last.signal === signal),
    ),
    given: words(assessment.given),
    unanswered: words(assessment.unanswered),
    promises: words(assessment.promises),
    quiet: assessment.quiet,
    move: guidance.move ?? null,
    suggestions: guidance.suggestions.map((one) => ({
      phrase: one.phrase,
      text: toText(one.pieces),
      because: words(one.because),
    })),
  }
}

/** Readings of the customer's messages by message id, made by anything that reads texts. */
export async function readingsOf(
  conversation: Conversation,
  read: (texts: string[]) => Promise<Reading[]>,
): Promise<Record<string, Reading>> {
  const messages = customerMessages(conversation)
  const made = await read(messages.map((message) => message.text))
  return Object.fromEntries(messages.flatMap((message, index) => (made[index] ? [[message.id, made[index]]] : [])))
}
