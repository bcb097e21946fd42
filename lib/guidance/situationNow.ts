import { evidenceFor } from '../classify/assessEvidence'
import type { Assessment, Quote, Situation } from '../classify/assessment'
import type { Cause, EvidenceTopic, Heat, Signal, Style } from '../classify/reading'
import { type Conversation, customerMessages, type Message } from '../conversation/conversation'
import { type Register, registerOf } from '../conversation/register'
import { remembering } from '../conversation/remembering'
import { turnsOf } from '../conversation/turns'

/** What a phrase's conditions are held against. */
export type SituationNow = {
  style: Style
  cause: Cause
  situation: Situation
  heat: Heat
  signals: ReadonlySet<Signal>
  /** How the customer writes. */
  register: Register
  /** The customer's last turn, in lower case. */
  lastTurn: string
  /** How often each phrase was picked on this machine; empty where that is not kept. */
  picks: Readonly<Record<string, number>>
  /** The customer's words so far, see {@link spacedWords}. */
  written: string
}

/** A text as its words in lower case, each with a space before it: " my parcel is late". */
export const spacedWords = remembering((text: string): string => {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  return words.map((word) => ` ${word}`).join('')
})

/** Signals that stay true through the thread; the others count in the last turn alone. */
const lasting: ReadonlySet<Signal> = new Set(['repeat', 'distress'])

/**
 * The state that phrases have to fit.
 * @param style the agent's own choice, which wins over the reading
 */
export function situationNow(
  conversation: Conversation,
  assessment: Assessment,
  style?: Style,
  picks: SituationNow['picks'] = {},
): SituationNow {
  const before = customerMessages(conversation).flatMap((message) => assessment.readings[message.id]?.signals ?? [])
  return {
    style: style ?? assessment.style,
    cause: assessment.cause,
    situation: assessment.situation,
    heat: assessment.heat,
    signals: new Set([
      ...assessment.signals.map(({ signal }) => signal),
      ...before.filter((signal) => lasting.has(signal)),
    ]),
    register: registerOf(conversation),
    lastTurn: lastCustomerMessages(conversation)
      .map(({ text }) => text.toLowerCase().replaceAll('’', "'"))
      .join('\n'),
    picks,
    written: customerMessages(conversation)
      .map((message) => spacedWords(message.text))
      .join(''),
  }
}

/** The messages of the customer's last turn, oldest first. */
export function lastCustomerMessages(conversation: Conversation): Message[] {
  return turnsOf(conversation).findLast((turn) => turn.role === 'customer')?.messages ?? []
}

/** The customer's last words on a topic. Empty only where the customer has not written. */
export function lastWords(conversation: Conversation, assessment: Assessment, topic: EvidenceTopic): Quote[] {
  const messages = lastCustomerMessages(conversation)
  const named = messages.filter((message) =>
    assessment.readings[message.id]?.evidence.some((evidence) => evidence.for === topic),
  )
  return (named.length > 0 ? named : messages.slice(-1)).flatMap((message) =>
    evidenceFor(message, assessment.readings[message.id], topic),
  )
}
