import type { Assessment, Quote } from '../classify/assessment'
import { boundarySaid } from '../conversation/boundariesSaid'
import { sharedWords } from '../conversation/contentWords'
import type { Conversation } from '../conversation/conversation'
import { countOptions } from '../conversation/optionsOffered'
import { quote } from '../conversation/quote'
import { sentencesOf } from '../conversation/sentences'
import { turnsOf, turnText } from '../conversation/turns'
import { agentDeeds } from './agentDeeds'
import { isAcceptance, isOffer } from './loop'

/** What a closing message has to hold. */
export type WrapUp = {
  /** What was done, or offered and taken up, in the agent's words, oldest first. */
  agreed: Quote[]
  /** Promises not yet seen kept. */
  next: Quote[]
  /** Those of them that the agent's last message does not mention. */
  forgotten: Quote[]
}

/** Words that a promise and a message share where the message speaks of it. */
const speaksOf = 2
const mostLines = 4

function takenUp(conversation: Conversation): Quote[] {
  const turns = turnsOf(conversation)
  return turns.flatMap((turn, at) => {
    const next = turns[at + 1]
    if (turn.role !== 'agent' || next?.role !== 'customer' || !isAcceptance(turnText(next))) return []
    return turn.messages.flatMap((message) =>
      sentencesOf(message.text)
        // Of a choice only the answer says what was agreed.
        .filter(({ text }) => isOffer(text) && countOptions(text) === 0 && !text.endsWith('?'))
        .map(({ start, end }) => quote(message, start, end)),
    )
  })
}

/** Reads from the thread what a closing message has to hold. */
export function wrapUpOf(conversation: Conversation, assessment: Assessment): WrapUp {
  const next = assessment.promises
  const done = [...takenUp(conversation), ...agentDeeds(conversation)]
  const order = new Map(conversation.messages.map(({ id }, at) => [id, at]))
  const agreed = done
    .filter(({ text }, at) => done.findIndex((one) => one.text === text) === at)
    .filter(({ text }) => !next.some((promise) => promise.text.includes(text) || text.includes(promise.text)))
    .toSorted((one, other) => (order.get(one.messageId) ?? 0) - (order.get(other.messageId) ?? 0))
    .slice(-mostLines)
  const newest = conversation.messages.findLast(({ role }) => role === 'agent')
  return {
    agreed,
    next,
    forgotten: next.filter(
      ({ messageId, text }) => messageId !== newest?.id && sharedWords(text, newest?.text ?? '') < speaksOf,
    ),
  }
}

/** One moment of a thread for the incident note: what happened, in words of the thread. */
export type Moment = {
  what: 'hot' | 'boundary' | 'warning' | 'end' | 'cooled'
  when: string | undefined
  words: string
}

/** The moments that an incident note tells: where it got hot, each rung, and where it cooled. No judgement in it. */
export function momentsOf(conversation: Conversation, assessment: Assessment): Moment[] {
  const turns = turnsOf(conversation)
  let place = -1
  let before = 0
  return turns.flatMap((turn): Moment[] => {
    const first = turn.messages[0]
    const when = first?.time
    if (turn.role === 'agent')
      return turn.messages.flatMap(({ text }) => {
        const rung = boundarySaid(text)
        return rung ? [{ what: rung, when, words: text }] : []
      })
    if (turn.role !== 'customer') return []
    place += 1
    const heat = assessment.heats[place] ?? 0
    const what = heat >= 2 && heat > before ? 'hot' : heat <= 1 && before >= 2 ? 'cooled' : undefined
    before = heat
    return what ? [{ what, when, words: turnText(turn) }] : []
  })
}
