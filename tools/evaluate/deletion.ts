import { wordsOf } from '../../lib/classify/ngrams'
import { type EvidenceTopic, heats, type Reading, type Signal, signals } from '../../lib/classify/reading'
import { shuffled } from '../train/random'

/** Characters `start` (inclusive) to `end` (exclusive) of a text. */
export type Span = { start: number; end: number }

/** How strongly a reading says what another said: the probability of its label, expected heat for heat. */
export function strengthOf(topic: EvidenceTopic, said: Reading, { p }: Reading): number {
  switch (topic) {
    case 'sentiment':
      return p.sentiment[said.sentiment]
    case 'style':
      return p.style[said.style]
    case 'cause':
      return p.cause[said.cause]
    case 'heat':
      return heats.reduce<number>((sum, heat) => sum + heat * p.heat[heat], 0)
    default:
      return p.signals[topic]
  }
}

/** The text without these stretches. */
export function without(text: string, spans: readonly Span[]): string {
  let at = 0
  let left = ''
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    left += `${text.slice(at, Math.max(at, start))} `
    at = Math.max(at, end)
  }
  return (left + text.slice(at)).replace(/[^\S\n]+/g, ' ').trim()
}

const overlaps = (word: Span) => (span: Span) => word.start < span.end && span.start < word.end

/** The words of a text that spans cover. */
export function wordsIn(text: string, spans: readonly Span[]): Span[] {
  return wordsOf(text).filter((word) => spans.some(overlaps(word)))
}

/**
 * As many words as spans cover, drawn from the others.
 * @returns undefined where there are not as many others
 */
export function otherWords(text: string, spans: readonly Span[], random: () => number): Span[] | undefined {
  const covered = wordsIn(text, spans).length
  const others = wordsOf(text).filter((word) => !spans.some(overlaps(word)))
  if (covered === 0 || others.length < covered) return undefined
  return Array.from(shuffled(others.length, random).subarray(0, covered), (place) => others[place] as Span)
}

/** The evidence of a reading by what it is for. */
export function evidenceByTopic(reading: Reading): { topic: EvidenceTopic; spans: Span[] }[] {
  const topics = [...new Set(reading.evidence.map((one) => one.for))]
  return topics.map((topic) => ({ topic, spans: reading.evidence.filter((one) => one.for === topic) }))
}

/** The head that a topic belongs to, as tables name it. */
export function headOf(topic: EvidenceTopic): 'sentiment' | 'heat' | 'style' | 'cause' | 'signals' {
  return signals.includes(topic as Signal) ? 'signals' : (topic as Exclude<EvidenceTopic, Signal>)
}
