import type { Conversation, Message } from '../conversation/conversation'
import { turnsOf, turnText } from '../conversation/turns'
import type { Heat, Reading, Signal } from './reading'

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

const hottestFirst: readonly Heat[] = [3, 2, 1]

function expected(reading: Reading): number {
  return reading.p.heat.reduce((sum, p, heat) => sum + p * heat, 0)
}

function isAbuse(reading: Reading): boolean {
  return reading.signals.includes('abuse') && reading.sentiment !== 'positive' && reading.heat >= 1
}

/**
 * The customer's turns with the readings of their messages joined. A turn is as hot as its hottest message, unless it
 * ends in thanks: then the last message says where the customer stands. A message without a reading counts as calm.
 */
export function customerTurns(conversation: Conversation, readings: Record<string, Reading>): CustomerTurn[] {
  const turns: CustomerTurn[] = []
  turnsOf(conversation).forEach((turn, index) => {
    if (turn.role !== 'customer') return
    const read = turn.messages.flatMap((message) => {
      const reading = readings[message.id]
      return reading ? [{ message, reading }] : []
    })
    const last = read.at(-1)?.reading
    const isPositive = last?.sentiment === 'positive' && last.heat <= 1
    const telling = isPositive && last ? [last] : read.map(({ reading }) => reading)
    const hottest = telling.reduce<Reading | undefined>(
      (top, reading) => (top && expected(top) >= expected(reading) ? top : reading),
      undefined,
    )
    turns.push({
      index,
      messages: turn.messages,
      text: turnText(turn),
      heat: hottestFirst.find((heat) => telling.some((reading) => reading.heat === heat)) ?? 0,
      expectedHeat: hottest ? expected(hottest) : 0,
      read,
      signals: new Set(read.flatMap(({ reading }) => reading.signals)),
      isAbusive: read.some(({ reading }) => isAbuse(reading)),
      isPositive,
    })
  })
  return turns
}
