import type { Probabilities, Reading } from '../../lib/classify/reading'
import { calibrationError } from '../train/agreement'
import type { LabelledMessage } from '../train/labelledMessages'
import { type Choice, choices } from './answer'
import { estimate } from './bootstrap'
import { interval, long, table } from './markdown'

/** A message with its labels and its whole reading. */
export type Read = { message: LabelledMessage; reading: Reading }

/** The likeliest label and its probability. */
function likeliest(shares: Probabilities[Choice]): { label: string; p: number } {
  return Object.entries(shares as Record<string, number>)
    .map(([label, p]) => ({ label, p }))
    .reduce((best, next) => (next.p > best.p ? next : best))
}

/** What a head says at its likeliest, how sure it is, and whether that is right. */
function verdicts(read: readonly Read[], head: Choice): { label: string; p: number; isRight: boolean }[] {
  return read.map(({ message, reading }) => {
    const { label, p } = likeliest(reading.p[head])
    return { label, p, isRight: label === String(message[head]) }
  })
}

/** How far stated probabilities lie from the shares that were right, by head. */
export function calibrationLines(read: readonly Read[]): string[] {
  return table(
    ['head', 'expected calibration error, ten bins', 'wanted', 'messages'],
    choices.map((head) => {
      const error = estimate(verdicts(read, head), (sample) =>
        calibrationError(
          sample.map(({ p }) => p),
          sample.map(({ isRight }) => isRight),
        ),
      )
      return [head, interval(error), '0.05', String(error.count)]
    }),
  )
}

/** Least probabilities at which a reader might keep silent below. */
const cuts = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** How many of what a head says would be left at a least probability, and how many of these are right. */
export function coverageLines(read: readonly Read[], head: 'sentiment' | 'style', abstention?: string): string[] {
  const said = verdicts(read, head).filter(({ label }) => label !== abstention)
  return table(
    [`${head}: said from`, 'messages', 'of all', 'right of these'],
    cuts.map((cut) => {
      const left = said.filter(({ p }) => p >= cut)
      const right = estimate(
        left,
        (sample) => sample.filter(({ isRight }) => isRight).length / Math.max(1, sample.length),
      )
      return [cut.toFixed(1), String(left.length), long(left.length / read.length), interval(right)]
    }),
  )
}

/** How often a style is named as shipped, and how often the name is right. */
export function styleLine(read: readonly Read[]): string {
  const named = read.filter(({ reading }) => reading.style !== 'undetermined')
  const right = named.filter(({ reading, message }) => reading.style === message.style).length
  return `As shipped a style is named for ${named.length} of ${read.length} messages and is right in ${right} of these (${long(right / Math.max(1, named.length))}); else it stays undetermined.`
}

/** How often a sentiment is surer than its threshold as shipped, and how often it is right then. */
export function sentimentLine(read: readonly Read[]): string {
  const sure = read.filter(({ reading }) => reading.isSentimentSure)
  const right = sure.filter(({ reading, message }) => reading.sentiment === message.sentiment).length
  return `As shipped the sentiment of ${sure.length} of ${read.length} messages is sure and is right in ${right} of these (${long(right / Math.max(1, sure.length))}); that of the others is given as a guess (\`isSentimentSure\` is false).`
}
