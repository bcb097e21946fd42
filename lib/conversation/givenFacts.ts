import type { Fact } from '../classify/assessment'
import type { Conversation, Message } from './conversation'
import { finders, type Kind, type Place, tried } from './factFinders'
import { quote } from './quote'
import { remembering } from './remembering'
import { joinLists, withoutRepeats } from './tidyFacts'
import { answerIn } from './toldDetails'

/** Times that mean something beside the message alone: nobody is asked for them again. */
const relative =
  /^(?:(?:by|on|for|in|the|before|at|until) )?(?:today|tomorrow|tonight|yesterday|this (?:morning|evening|afternoon)|last night|this (?:week|month|year))$/i

/** A length of time that is a rate or a term: "more in a month than others in ten years", "within 28 days". */
const term = /^(?:in|within) .*(?:minute|hour|day|night|week|month|year)s?$/i

/** Too wide to be said back or looked up. */
const vague = /^(?:(?:on|for|in|the|since) )?last (?:week|month|year)$/i

/** A single word in quotation marks names nothing ("firm", "done"), unless it is a code or a name; nor does a bare deed ("tried"). */
const bareWord = /^\p{Ll}+$/u

/** Whether it would be a burden to be asked for this again. */
function isTelling(text: string, kind: Kind): boolean {
  return (
    !(kind === 'date' && [relative, term, vague].some((wording) => wording.test(text))) &&
    !(kind === 'other' && bareWord.test(text))
  )
}

/** Most facts of one message; a pasted log or table holds thousands of numbers and none that would be asked for. */
const mostFacts = 200

/** The facts of one text, by place. */
const placesIn = remembering((text): readonly (Place & { kind: Kind })[] => {
  const kept: (Place & { kind: Kind })[] = []
  for (const { kind, find } of finders) {
    for (const { start, end } of find(text)) {
      if (kept.length >= mostFacts) break
      if (end <= start || !isTelling(text.slice(start, end).trim(), kind)) continue
      if (kept.some((other) => other.start < end && start < other.end)) continue
      kept.push({ kind, start, end })
    }
  }
  for (const { start, end } of tried(text)) {
    if (!isTelling(text.slice(start, end).toLowerCase(), 'other')) continue
    kept.push({ kind: 'other', start, end })
  }
  return joinLists(
    text,
    kept.sort((a, b) => a.start - b.start),
  )
})

/** What names one thing alone: it stays a fact where the agent named it before. */
const identifying: readonly Kind[] = ['order', 'reference', 'email', 'phone', 'name', 'attachment']

/**
 * The facts of a message.
 * @param said what the agent wrote before it: "19:12, brilliant" throws a time back and tells none
 * @param asked the agent's message that it answers
 */
function factsIn(message: Message, said: string, asked: string): Fact[] {
  const told = placesIn(message.text).filter(
    ({ kind, start, end }) =>
      identifying.includes(kind) || !isSaidIn(message.text.slice(start, end).replace(leadIn, ''), said),
  )
  const answer = answerIn(message.text, asked).filter(
    ({ start, end }) => !told.some((fact) => fact.start < end && start < fact.end),
  )
  return [...told, ...answer.map((place) => ({ ...place, kind: 'other' as const }))]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ ...quote(message, start, end), kind }))
}

const leadIn = /^(?:on|by|at|for|before|until|till|the) /i

/** Whether a text holds these words as words. */
function isSaidIn(words: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  return at !== -1 && !/[\p{L}\d]/u.test(text.charAt(at - 1) + text.charAt(at + words.length))
}

/**
 * Details that the customer already gave: numbers of orders and other references, dates and times, sums, names,
 * addresses, attachments, what was tried. Each is an exact substring of a customer's message; one that is repeated word
 * for word is given once, as first told.
 */
export function givenFacts(conversation: Conversation): Fact[] {
  const told = new Set<string>()
  let said = ''
  let asked = ''
  const facts: Fact[] = []
  for (const message of conversation.messages) {
    if (message.role === 'agent') {
      said += `\n${message.text}`
      asked = message.text
    }
    if (message.role !== 'customer') continue
    for (const fact of factsIn(message, said, asked)) {
      const key = fact.text.toLowerCase()
      if (!told.has(key)) facts.push(fact)
      told.add(key)
    }
    asked = ''
  }
  return [...withoutRepeats(facts)]
}
