import type { Assessment, Fact, Quote, Rung } from '../classify/assessment'
import type { Style } from '../classify/reading'
import { boundarySaid } from '../conversation/boundariesSaid'
import { sharedWords } from '../conversation/contentWords'
import type { Conversation } from '../conversation/conversation'
import { turnsOf, turnText } from '../conversation/turns'
import { agentDeeds, customerAttempts, sentencesSaid } from './agentDeeds'
import { isOffer, isRefusal } from './loop'
import { lastWords } from './situationNow'

/** What somebody who takes a case over has to know, so that the customer tells nothing again. All of it is quoted. */
export type HandOff = {
  issue: Quote[]
  wish: Quote[]
  facts: Fact[]
  /** Tried by either side, oldest first. */
  tried: Quote[]
  refused: Quote[]
  promises: Quote[]
  /** The last rung of the boundary ladder that was said; `none` where none was. */
  rung: Rung
  style: Style
}

/** Most quotes of one kind; more would not be read. */
const most = 4

const wishes =
  /\b(?:i (?:just |only |really )?(?:want|need|expect|demand|insist)|i(?:['’]d| would) (?:like|prefer|rather)|please (?:send|refund|cancel|fix|change|call|replace|give|tell|move|correct|return)|(?:can|could|will|would) you|(?:fix|send|refund|cancel|replace) (?:it|this|me|my|the)|give me)\b/i

/** Quotes with different words, the newest of those that say the same. */
function distinct(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(
    ({ text }, at) => !quotes.slice(at + 1).some((later) => later.text.toLowerCase() === text.toLowerCase()),
  )
}

/** What the agent offered and the customer's next turn turned down. */
export function refusedOffers(conversation: Conversation): Quote[] {
  const turns = turnsOf(conversation)
  const refused = new Set(
    turns.flatMap((turn, at) => {
      const next = turns[at + 1]
      const isTurnedDown = turn.role === 'agent' && next?.role === 'customer' && isRefusal(turnText(next))
      return isTurnedDown ? turn.messages.map(({ id }) => id) : []
    }),
  )
  return sentencesSaid(conversation, 'agent', isOffer).filter(({ messageId }) => refused.has(messageId))
}

function rungSaid(conversation: Conversation): Rung {
  const said = conversation.messages.flatMap(({ role, text }) => (role === 'agent' ? (boundarySaid(text) ?? []) : []))
  return said.at(-1) ?? 'none'
}

/** Reads the hand-over from the thread. */
export function handOffOf(conversation: Conversation, assessment: Assessment, style: Style): HandOff {
  const wish = distinct(sentencesSaid(conversation, 'customer', (text) => wishes.test(text))).slice(-2)
  const told = sentencesSaid(conversation, 'customer', (text) => text.split(/\s+/).length >= 4)
  // The first full sentence is the matter as the customer opened it; the newest words on its cause sharpen it.
  const issue = distinct([...told.slice(0, 1), ...lastWords(conversation, assessment, 'cause').slice(0, 1)])
  const tried = [...customerAttempts(conversation), ...agentDeeds(conversation)]
  const order = new Map(conversation.messages.map(({ id }, at) => [id, at]))
  return {
    issue,
    wish: wish.filter(({ text }) => !issue.some((one) => one.text === text)),
    facts: assessment.given.filter(
      ({ text }, at) => assessment.given.findIndex((one) => one.text.toLowerCase() === text.toLowerCase()) === at,
    ),
    tried: distinct(tried)
      .filter(({ text }) => !assessment.promises.some((promise) => sharedWords(promise.text, text) > 3))
      .toSorted((one, other) => (order.get(one.messageId) ?? 0) - (order.get(other.messageId) ?? 0))
      .slice(-most),
    refused: distinct(refusedOffers(conversation)).slice(-most),
    promises: assessment.promises.slice(-most),
    rung: rungSaid(conversation),
    style,
  }
}
