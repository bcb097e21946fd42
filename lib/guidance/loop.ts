import type { Assessment } from '../classify/assessment'
import { countAcknowledgements } from '../conversation/acknowledgements'
import { countApologies } from '../conversation/apologies'
import { sharedWords } from '../conversation/contentWords'
import type { Conversation } from '../conversation/conversation'
import { countOptions } from '../conversation/optionsOffered'
import { type Turn, turnsOf, turnText } from '../conversation/turns'
import type { Move } from '../packs/pack'
import { movesSaid, type Said } from './usedPhrases'

/** Where a thread stands in the loop of de-escalation, read from its words alone. */
export type Loop = {
  /** The agent has written since the customer first showed displeasure (or at all, where nobody did). */
  hasReplied: boolean
  /** The customer's newest hot or hotter turn was met with an acknowledgement. */
  isAcknowledged: boolean
  /** Agent turns so far that acknowledged something. */
  acknowledgements: number
  areOptionsOffered: boolean
  /** It was said what is standard here, and what of it is done. */
  isStandardTold: boolean
  /** The customer's last turn takes up what was offered. */
  isAgreed: boolean
  /** The customer's last turn turns the offers down. */
  isRefused: boolean
  /** Something promised before the customer's last turn is still open, and that turn asks after it. */
  isAskedAfter: boolean
  /** The agent spoke last, met the feeling, and asked, offered or promised something: it is the customer's turn. */
  isWaiting: boolean
}

const accepts =
  /^\W*(?:yes|yep|yeah|ok(?:ay)?|sure|fine|good|great|perfect|deal|agreed|please do|go ahead|do (?:that|it|so)|that(?:['’]s| is| will| would)? (?:works?|fine|good|great|ok(?:ay)?|do)|sounds good|let['’]?s (?:do|go)|i(?:['’]ll| will) (?:take|go (?:for|with))|(?:the )?(?:first|second|former|latter|option)|very well|right(?: so)?|alright|all right|thank)\b|\b(?:go ahead|yes,? (?:\w+ ){0,2}please|please do|i(?:['’]ll| will) take|let['’]?s do)\b/i
const asksAfter =
  /\b(?:still|where|when|yet|waiting|you (?:said|promised|told)|was (?:told|promised)|heard nothing|no (?:word|news|call|reply)|it['’]?s (?:been|past|already|now)|by now)\b/i
const refuses =
  /\b(?:neither|no to (?:both|either|that|all)|i said no|not (?:good )?enough|not interested|don['’]t want|won['’]t (?:accept|do|take)|no thanks|none of|doesn['’]t help|useless to me|forget it|unacceptable|an insult)\b|^\W*no\b/i

/** Whether a customer's words turn down what was offered. */
export const isRefusal = (text: string): boolean => refuses.test(text)

/** Whether a customer's words take up what was offered. */
export const isAcceptance = (text: string): boolean => !refuses.test(text) && accepts.test(text)

/** By its wording, or because it is a phrase of a pack made for that. */
function acknowledges(turn: Turn, said: Said): boolean {
  const words = turnText(turn)
  if (countAcknowledgements(words) + countApologies(words) > 0) return true
  const moves = movesOf(turn, said)
  return moves.has('empathise') || moves.has('validate')
}

function offers(turn: Turn, said: Said): boolean {
  return countOptions(turnText(turn)) > 0 || movesOf(turn, said).has('options')
}

// One thing proposed is no choice, and can be agreed to all the same.
const proposal =
  /\b(?:shall (?:i|we)|would you like(?: me)?|(?:do you )?want me to|may i|i (?:can|could|suggest|recommend|propose))\b/i

// "The standard set-up is in place", "that makes all of it work as the plan describes", "what I have done so far".
const standard =
  /\b(?:standard|as (?:it should(?: be)?|the (?:plan|contract|manual|order|offer) (?:says|describes|has it)))\b|\b(?:all|everything|the whole|what) (?:\w+ ){0,4}(?:is|was|has been|i(?:['’]ve| have)) (?:now )?(?:\w+ )?(?:done|checked|in place|set up|complete)\b/i

/** Whether an agent's words offer a choice or propose one thing. */
export const isOffer = (text: string): boolean => countOptions(text) > 0 || proposal.test(text)

function movesOf(turn: Turn, said: Said): Set<Move> {
  return movesSaid(
    said,
    turn.messages.map((message) => message.id),
  )
}

/**
 * Reads how far the agent's replies have come since the displeasure began.
 * @param said phrases of the packs that the agent has written
 */
export function readLoop(conversation: Conversation, assessment: Assessment, said: Said): Loop {
  const turns = turnsOf(conversation)
  const customer = turns.flatMap((turn, index) => (turn.role === 'customer' ? [index] : []))
  const heatAt = (place: number) => assessment.heats[place] ?? 0
  // The displeasure begins with the first warm turn; the newest rise asks for an acknowledgement of its own.
  const firstWarm = Math.max(
    0,
    customer.findIndex((_, place) => heatAt(place) > 0),
  )
  const lastRise = customer.findLastIndex(
    (_, place) => heatAt(place) >= 2 && (place === 0 || heatAt(place) > heatAt(place - 1)),
  )
  const from = customer[firstWarm] ?? 0
  const met = customer[Math.max(firstWarm, lastRise)] ?? 0
  const replies = turns.flatMap((turn, index) => (turn.role === 'agent' && index > from ? [{ turn, index }] : []))
  const offered = replies.findLast(({ turn }) => offers(turn, said))
  const last = customer.at(-1)
  const lastTurn = last === undefined ? undefined : turns[last]
  const lastText = lastTurn ? turnText(lastTurn) : ''
  const proposed = replies.findLast(({ turn }) => offers(turn, said) || proposal.test(turnText(turn)))
  const isAnswerToOffer = proposed !== undefined && last !== undefined && last > proposed.index
  const isRefused = isAnswerToOffer && refuses.test(lastText)
  // Taking up an offer in its own words is agreement too: "Send the duplicate."
  const takesUp = isAnswerToOffer && !lastText.includes('?') && sharedWords(turnText(proposed.turn), lastText) > 0
  // Whoever has cooled after a reply has been met, whatever its words were.
  const hasCooled =
    heatAt(customer.length - 1) < heatAt(customer.indexOf(met)) && replies.some(({ index }) => index > met)
  const isAcknowledged = hasCooled || replies.some(({ turn, index }) => index > met && acknowledges(turn, said))
  const promisedIn = (messages: readonly { id: string }[]) =>
    assessment.promises.some((promise) => messages.some((message) => message.id === promise.messageId))
  const newest = turns.at(-1)
  return {
    hasReplied: replies.length > 0,
    isAcknowledged,
    acknowledgements: replies.filter(({ turn }) => acknowledges(turn, said)).length,
    areOptionsOffered: offered !== undefined,
    isStandardTold: replies.some(({ turn }) => standard.test(turnText(turn)) || movesOf(turn, said).has('explain')),
    isAgreed: isAnswerToOffer && !isRefused && assessment.heat <= 1 && (takesUp || accepts.test(lastText)),
    isRefused,
    isAskedAfter:
      assessment.heat > 0 &&
      asksAfter.test(lastText) &&
      turns.some((turn, index) => turn.role === 'agent' && index < (last ?? 0) && promisedIn(turn.messages)),
    isWaiting:
      newest?.role === 'agent' &&
      (isAcknowledged || assessment.heat === 0) &&
      (turnText(newest).includes('?') || offers(newest, said) || promisedIn(newest.messages)),
  }
}
