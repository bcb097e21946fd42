import { type Conversation, customerMessages } from '../conversation/conversation'
import { givenFacts } from '../conversation/givenFacts'
import { isForeign, languageOf } from '../conversation/language'
import { promises } from '../conversation/promises'
import { saidSoFar } from '../conversation/saidSoFar'
import { countWords } from '../conversation/sentences'
import { turnsOf } from '../conversation/turns'
import { unansweredQuestions } from '../conversation/unansweredQuestions'
import { climbLadder } from './assessBoundary'
import { assessCause } from './assessCause'
import { assessEscalation } from './assessEscalation'
import { evidenceFor } from './assessEvidence'
import type { Assessment, ShownReading } from './assessment'
import { assessSituation } from './assessSituation'
import { assessStyle } from './assessStyle'
import { assessTrend } from './assessTrend'
import { type Crisis, findCrisis } from './crisis'
import { type CustomerTurn, customerTurns } from './customerTurns'
import { type Reading, signals } from './reading'

/** Signals of a turn with their words, in the order of {@link signals}. Words of crisis carry theirs without the model. */
function signalsOf(turn: CustomerTurn | undefined, crisis: readonly Crisis[]): Assessment['signals'] {
  if (!turn) return []
  const own = crisis.filter(({ quote }) => turn.messages.some((message) => message.id === quote.messageId))
  return signals.flatMap((signal) => {
    const read = turn.signals.has(signal)
      ? turn.read
          .filter(({ reading }) => reading.signals.includes(signal))
          .flatMap(({ message, reading }) => evidenceFor(message, reading, signal))
      : []
    const said = own
      .filter(({ kind }) => (kind === 'violence' ? signal === 'threat' : signal === 'distress'))
      .map(({ quote }) => quote)
    return read.length + said.length > 0 ? [{ signal, evidence: read.length > 0 ? read : said }] : []
  })
}

/** The readings of messages in English, or too short to tell: what the model says of another language is a guess. */
function readable(conversation: Conversation, readings: Record<string, Reading>): Record<string, Reading> {
  const foreign = customerMessages(conversation).filter(({ text }) => languageOf(text) === 'other')
  if (foreign.length === 0) return readings
  const ids = new Set(foreign.map(({ id }) => id))
  return Object.fromEntries(Object.entries(readings).filter(([id]) => !ids.has(id)))
}

const shown = (readings: Record<string, Reading>): Record<string, ShownReading> =>
  Object.fromEntries(Object.entries(readings).map(([id, { p: _, alarms: __, ...reading }]) => [id, reading]))

/**
 * Everything the words on the page say about a conversation.
 * @param made readings by message id, as the model made them; a message without one counts as calm
 */
export function assess(conversation: Conversation, made: Record<string, Reading>): Assessment {
  const readings = readable(conversation, made)
  const turns = turnsOf(conversation)
  const isOff = isForeign(conversation)
  // Without readings every turn would count as calm: in another language nothing is claimed of any turn.
  const customer = isOff ? [] : customerTurns(conversation, readings)
  const last = customer.at(-1)
  const found = customerMessages(conversation).flatMap((message) => findCrisis(message, readings[message.id]?.alarms))
  const crisis = found.map(({ quote }) => quote)
  const ladder = climbLadder(turns, customer)
  const style = assessStyle(customer)
  const escalate = assessEscalation(turns, customer, ladder, crisis)
  const situation = assessSituation(customer, ladder)
  // Crisis comes before abuse: no boundary is set to somebody in danger.
  const boundary = crisis.length > 0 ? 'none' : ladder.due
  const heat = last?.heat ?? 0
  return {
    readings: isOff ? {} : shown(readings),
    heat,
    heats: customer.map((turn) => turn.heat),
    trend: assessTrend(customer),
    style: style.style,
    styleEvidence: style.evidence,
    situation,
    cause: assessCause(customer),
    boundary,
    boundaryEvidence: boundary === 'none' ? [] : ladder.evidence,
    escalate,
    crisis,
    signals: signalsOf(last, found),
    given: givenFacts(conversation),
    unanswered: isOff ? [] : unansweredQuestions(conversation),
    promises: promises(conversation),
    said: saidSoFar(conversation),
    isForeign: isOff,
    quiet:
      crisis.length === 0 &&
      boundary === 'none' &&
      escalate.length === 0 &&
      situation === 'none' &&
      heat <= 1 &&
      !needsWords(last),
  }
}

/** Words below which mild displeasure is not to be trusted: "fine, bye". */
const leastTelling = 4

/** Mild displeasure asks for a word, and so does a mistake that is shown by figures and dates without any. */
function needsWords(last: CustomerTurn | undefined): boolean {
  if (!last || last.heat === 0 || last.isPositive || countWords(last.text) < leastTelling) return false
  return last.read.some(({ reading }) => reading.sentiment === 'negative' || reading.style === 'analytic')
}
