import type { Conversation, Message } from '../conversation/conversation'
import type { Sentence } from '../conversation/sentences'
import { turnsOf, turnText } from '../conversation/turns'
import type { AlarmKind } from './alarm'
import { demandsIn, wishesRuinOnly } from './assessDemand'
import { gladness } from './assessGladness'
import { insultsIn } from './assessInsults'
import { type Heat, type Reading, type Signal, signals } from './reading'

/** A turn of the customer together with what its messages read as. */
export type CustomerTurn = {
  /** Place among all turns of the conversation, the agent's included. */
  index: number
  messages: Message[]
  text: string
  heat: Heat
  /** Expected heat of its hottest message, 0 to 3 with fractions: finer than {@link heat}. */
  expectedHeat: number
  /** Its messages with their readings; a message that was not read is left out. */
  read: { message: Message; reading: Reading }[]
  signals: Set<Signal>
  /** Insults aimed at people. A fond insult in a happy message is none. */
  isAbusive: boolean
  /** Thanks, praise or relief is what remains of the turn. */
  isPositive: boolean
}

/**
 * Expected heat from which a turn counts as mild, clear and intense. The model was trained on complaints; in threads
 * most turns are calm, and with these cuts it is right more often (30 real dev conversations: 0.80 of the turns, 0.68
 * with the model's own).
 */
const cuts: readonly [least: number, heat: Heat][] = [
  [2.4, 3],
  [1.4, 2],
  [0.8, 1],
]

/** Insults and threats are intense by definition: 95 of 100 labels agree. */
const harshHeat = 2.6
/** What is left in a message that says it is good now. */
const gladHeat = 0.3

function heatOf(expectedHeat: number): Heat {
  return cuts.find(([least]) => expectedHeat >= least)?.[1] ?? 0
}

function expected(reading: Reading): number {
  return reading.p.heat.reduce((sum, p, heat) => sum + p * heat, 0)
}

/** Gladness of this many kinds outweighs any reading; of one kind only a reading that is not sure of displeasure. */
const surelyGlad = 2
const sureNegative = 0.82

function isGlad({ message, reading }: CustomerTurn['read'][number]): boolean {
  // Who says goodbye for ever with thanks is not glad.
  if (reading.alarms?.some(({ kind }) => kind !== 'legal')) return false
  const kinds = gladness(message.text)
  return kinds >= surelyGlad || (kinds > 0 && reading.p.sentiment.negative < sureNegative)
}

/** The harm to people that a message does; a fond insult in a glad message does none. */
const harms: readonly Signal[] = ['abuse', 'threat']

function joined(
  read: CustomerTurn['read'],
): Pick<CustomerTurn, 'heat' | 'expectedHeat' | 'signals' | 'isAbusive' | 'isPositive'> {
  const last = read.at(-1)
  const isPositive =
    last !== undefined && (isGlad(last) || (last.reading.sentiment === 'positive' && last.reading.heat <= 1))
  const telling = isPositive && last ? [last] : read
  const harmful = read.filter((one) => one.reading.heat >= 1 && one.reading.sentiment !== 'positive' && !isGlad(one))
  const signals = new Set(
    read.flatMap((one) => one.reading.signals.filter((signal) => !harms.includes(signal) || harmful.includes(one))),
  )
  const isHarsh = harms.some((harm) => signals.has(harm)) && !isPositive
  const heats = telling.map((one) => (isGlad(one) ? Math.min(gladHeat, expected(one.reading)) : expected(one.reading)))
  const expectedHeat = Math.max(0, ...heats, isHarsh ? harshHeat : 0)
  return { heat: heatOf(expectedHeat), expectedHeat, signals, isAbusive: signals.has('abuse'), isPositive }
}

/**
 * Least probability of a signal in a thread. The model names signals early, for messages that are complaints; of the many
 * turns of a thread too many would carry one (60 written dev conversations: 41 of 53 signals right, 45 of 91 without). A
 * threat or a legal step that is missed costs more than one too many; a boundary set to somebody who insulted nobody
 * costs most.
 */
const leastSure: Partial<Record<Signal, number>> = { threat: 0.12, legal: 0.3, abuse: 0.6 }
const leastSureElse = 0.5

function isSure(reading: Reading, signal: Signal): boolean {
  return reading.p.signals[signal] >= (leastSure[signal] ?? leastSureElse)
}

/**
 * Signals that threads carry at a lower probability than single messages: of distress, haste and repeating the model is
 * seldom sure, and both sets of written conversations are read better from here on (docs/guidance.md).
 */
const leastInThread: Partial<Record<Signal, number>> = { distress: 0.3, urgent: 0.4, repeat: 0.4 }

/** Whether the signal counts in a thread. */
function counts(reading: Reading, signal: Signal): boolean {
  const least = leastInThread[signal]
  if (least !== undefined) return reading.p.signals[signal] >= least
  return reading.signals.includes(signal) && isSure(reading, signal)
}

type Span = Pick<Sentence, 'start' | 'end'>

function withSignal(reading: Reading, signal: Signal, found: readonly Span[]): Reading {
  if (found.length === 0 || reading.signals.includes(signal)) return reading
  return {
    ...reading,
    signals: [...reading.signals, signal],
    evidence: [...reading.evidence, ...found.map(({ start, end }) => ({ for: signal, start, end }))],
  }
}

/** The signals that alarms stand for. Who threatens in soft words is neither calm nor glad. */
function withAlarms(reading: Reading): Reading {
  const spans = (...kinds: AlarmKind[]) => (reading.alarms ?? []).filter(({ kind }) => kinds.includes(kind))
  const harm = spans('violence', 'threat')
  const told = withSignal(
    withSignal(withSignal(reading, 'threat', harm), 'legal', spans('legal')),
    'distress',
    spans('self-harm'),
  )
  if (harm.length === 0) return told
  return {
    ...told,
    heat: told.heat === 0 ? 1 : told.heat,
    sentiment: told.sentiment === 'positive' ? 'negative' : told.sentiment,
  }
}

/** The reading as it counts in a thread: its sure signals, and the insults and demands that rules find and it did not. */
function inThread({ text }: Message, reading: Reading): Reading {
  const found = signals.filter((signal) => counts(reading, signal) && !(signal === 'churn' && wishesRuinOnly(text)))
  const insults = insultsIn(text)
  const isMissed = insults.length > 0 && !found.includes('abuse')
  const heard = withSignal({ ...reading, signals: found }, 'abuse', insults)
  const judged = withSignal(isMissed && heard.heat === 0 ? { ...heard, heat: 1 } : heard, 'escalation', demandsIn(text))
  return withAlarms(judged)
}

/**
 * The customer's turns with the readings of their messages joined. A turn is as hot as its hottest message, unless it
 * ends in thanks: then the last message says where the customer stands. A message without a reading counts as calm.
 */
export function customerTurns(conversation: Conversation, readings: Record<string, Reading>): CustomerTurn[] {
  return turnsOf(conversation).flatMap((turn, index) => {
    if (turn.role !== 'customer') return []
    const read = turn.messages.flatMap((message) => {
      const reading = readings[message.id]
      return reading ? [{ message, reading: inThread(message, reading) }] : []
    })
    return [{ index, messages: turn.messages, text: turnText(turn), read, ...joined(read) }]
  })
}
