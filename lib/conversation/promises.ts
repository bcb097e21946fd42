import type { Quote } from '../classify/assessment'
import { sharedWords } from './contentWords'
import type { Conversation, Message } from './conversation'
import { termsOf } from './grammar'
import { momentsIn } from './moments'
import { quote } from './quote'
import { type Sentence, sentencesOf } from './sentences'

// A new clause begins after punctuation, or after "and" where a subject or a verb form of the future follows.
const clauseBreak =
  /[,;:–]\s+(?:(?:and|but|so|or)\s+)?|\s+(?:and|but|so)\s+(?=(?:i|you|we|it|they|the|a|an|your|he|she|that|there|this|will|our|my)\b)/giu

/** Divides a sentence into clauses that hold a verb; a piece without one stays with the clause before it. */
function clausesOf(sentence: Sentence): Sentence[] {
  const cuts = [
    0,
    ...[...sentence.text.matchAll(clauseBreak)].map((match) => match.index + match[0].length),
    sentence.text.length,
  ]
  const clauses: Sentence[] = []
  cuts.slice(0, -1).forEach((cut, index) => {
    const text = sentence.text.slice(cut, cuts[index + 1])
    const last = clauses.at(-1)
    const hasVerb = termsOf(text.trim()).some((term) => term.tags.has('Verb'))
    if (last && !hasVerb) {
      last.end = sentence.start + cut + text.length
      last.text = sentence.text.slice(last.start - sentence.start, last.end - sentence.start)
      return
    }
    clauses.push({ start: sentence.start + cut, end: sentence.start + cut + text.length, text })
  })
  return clauses.map((clause) => ({ ...clause, text: clause.text.replace(/[\s,;:–]+$/u, '') }))
}

const bySpeaker =
  /(?:^|\W)(?:(?:i|we)(?:['’]ll| will(?! (?:not|never|have to))|(?:['’]m| am|['’]re| are) going to)|i promise|you have my word)\b/iu
const toCustomer =
  /(?:^|\W)you(?:['’]ll| will(?! (?:not|need|have to)))(?: \w+)? (?:have|get|receive|hear|see|be|find)\b/iu
const isConditional = /\b(?:if|unless|would|could|might|may|when you|as soon as you|once you)\b/iu
const isEnding =
  /\b(?:end|close|leave|stop|terminate)\b.{0,20}\b(?:chat|conversation|call|ticket|here)\b|(?:['’]ll|will) have to\b|\bi(?:['’]ll| will) (?:be happy|be glad|need|own|admit|say|not)\b/iu
const isAction =
  /(?:['’]ll|will) (?:just |now )?(?:look|see|check|have a look|take a look)(?: (?:at|into|for))?(?: (?:that|this|it))?\s*(?:now|right away)?$/iu
const ahead =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|by|before|within|in|between|from|at|at midnight|until)\b/iu
const past = /\b(?:ago|yesterday|last (?:week|month|night|year)|since)\b/iu

/** Whether a clause commits the speaker's side to something that is still to come. */
function commits(clause: string, sentence: string): boolean {
  if (/\?["'”’)]*$/u.test(sentence) || isEnding.test(clause)) return false
  const isOffer = /\b(?:or|either|which)\b/iu.test(sentence) && /\b(?:can|could|would)\b/iu.test(sentence)
  if (isOffer) return false
  const whole = /\b(?:if|unless)\b/iu.test(sentence.slice(0, Math.max(0, sentence.indexOf(clause) + clause.length)))
  if (isConditional.test(clause) || (whole && !bySpeaker.test(clause))) return false
  if (bySpeaker.test(clause)) return !isAction.test(clause) || momentsIn(clause).length > 0
  if (toCustomer.test(clause)) return true
  const moments = momentsIn(clause).filter((moment) => !past.test(moment.text))
  if (moments.length === 0 || !ahead.test(clause)) return false
  const terms = termsOf(clause)
  const isFuture = terms.some((term) => term.tags.has('Modal') && /^(?:will|shall|can|['’]?ll)?$/.test(term.normal))
  const isPast = terms.some((term) => term.tags.has('PastTense') && !term.tags.has('Passive'))
  const isSpoken = /^(?:i|we)\b(?! can\b)/iu.test(clause) && !isFuture
  const isPresent = terms.some((term) => term.tags.has('PresentTense') || term.tags.has('Copula'))
  return isFuture || (isPresent && !isPast && !isSpoken)
}

const reportsDone =
  /\b(?:done|sent|is (?:now )?(?:sorted|fixed|resolved|complete|on its way|released|booked)|has been|have been|i(?:['’]ve| have)|we(?:['’]ve| have)|just)\b/iu
const confirms =
  /\b(?:got (?:it|the|your|that)|it came|(?:it|they|that|he|she)(?:['’]s| is| has| have|['’]ve)? (?:arrived|come through|came|here|working|works|gone)|received (?:it|the|your)|works? (?:now|again|fine)|it went (?:through|off))\b/iu

/** Whether a later message shows that a promise was kept: the agent reports it done, or the customer confirms it. */
function isKept(promise: string, later: readonly Message[]): boolean {
  return later.some((message) => {
    if (message.role === 'agent')
      return sentencesOf(message.text).some(({ text }) => reportsDone.test(text) && sharedWords(promise, text) >= 2)
    if (message.role === 'customer')
      return sentencesOf(message.text).some(
        ({ text }) => confirms.test(text) && !/\?$/u.test(text) && sharedWords(promise, text) >= 1,
      )
    return false
  })
}

/** What the agent committed to (what, and mostly when) and is not yet seen done, in the agent's words, oldest first. */
export function promises(conversation: Conversation): Quote[] {
  const found: Quote[] = []
  conversation.messages.forEach((message, index) => {
    if (message.role !== 'agent') return
    for (const sentence of sentencesOf(message.text)) {
      for (const clause of clausesOf(sentence)) {
        if (!commits(clause.text, sentence.text)) continue
        if (isKept(clause.text, conversation.messages.slice(index + 1))) continue
        found.push(quote(message, clause.start, clause.start + clause.text.length))
      }
    }
  })
  return found
}
