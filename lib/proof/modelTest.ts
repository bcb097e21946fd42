import * as z from 'zod/mini'
import type { ShownReading } from '../classify/assessment'
import { causes, heats, sentiments, signals, styles } from '../classify/reading'

/** One message of our own with the readings that it should have. None of them was trained on. */
export const testMessageSchema = z.strictObject({
  text: z.string(),
  sentiment: z.enum(sentiments),
  heat: z.literal(heats),
  style: z.enum(styles),
  cause: z.enum(causes),
  signals: z.array(z.enum(signals)),
})
export type TestMessage = z.infer<typeof testMessageSchema>

const readingsWithOneAnswer = ['sentiment', 'heat', 'style', 'cause'] as const
export type OneAnswer = (typeof readingsWithOneAnswer)[number]

/** How the model did. Counts, so that nobody must trust a percentage. */
export type ModelTest = {
  messages: number
  /** Messages that were read as labelled. */
  right: Record<OneAnswer, number>
  /** Heat that is at most one step off. */
  heatWithinOne: number
  signals: { found: number; missed: number; wrong: number }
  /** What was read otherwise: the message, and for each reading what was expected and what was read. */
  misses: { text: string; readings: { reading: OneAnswer; expected: string; read: string }[] }[]
}

/**
 * Compares readings with labels.
 * @param readings in the order of the messages, one each
 */
export function scoreModel(messages: readonly TestMessage[], readings: readonly ShownReading[]): ModelTest {
  const right: Record<OneAnswer, number> = { sentiment: 0, heat: 0, style: 0, cause: 0 }
  const counted = { found: 0, missed: 0, wrong: 0 }
  let heatWithinOne = 0
  const misses: ModelTest['misses'] = []
  messages.forEach((message, index) => {
    const read = readings[index]
    if (!read) throw new Error(`There is no reading for message ${index}.`)
    const missed = readingsWithOneAnswer.filter((reading) => read[reading] !== message[reading])
    for (const reading of readingsWithOneAnswer) if (!missed.includes(reading)) right[reading]++
    if (Math.abs(read.heat - message.heat) <= 1) heatWithinOne++
    for (const signal of signals) {
      const [wanted, given] = [message.signals.includes(signal), read.signals.includes(signal)]
      if (wanted && given) counted.found++
      else if (wanted) counted.missed++
      else if (given) counted.wrong++
    }
    if (missed.length === 0) return
    misses.push({
      text: message.text,
      readings: missed.map((reading) => ({
        reading,
        expected: String(message[reading]),
        read: String(read[reading]),
      })),
    })
  })
  return { messages: messages.length, right, heatWithinOne, signals: counted, misses }
}
