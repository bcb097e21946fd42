import type { EvidenceTopic, Reading } from '../../lib/classify/reading'
import { seededRandom } from '../train/random'
import { estimate } from './bootstrap'
import { evidenceByTopic, headOf, otherWords, type Span, strengthOf, without, wordsIn } from './deletion'
import { long, short, table } from './markdown'

/** How often as many other words are drawn for one piece of evidence. */
const draws = 3

/** What became of one label's strength without its evidence, and without as many other words. */
export type Deletion = {
  topic: EvidenceTopic
  /** Words that the evidence covers, as a share of the message's. */
  words: number
  fall: number
  /** Mean over the draws. */
  otherFall: number
}

type Plan = { text: string; said: Reading; topic: EvidenceTopic; spans: Span[]; others: Span[][] }

function plansOf(texts: readonly string[], readings: readonly Reading[]): Plan[] {
  const random = seededRandom(5)
  return texts.flatMap((text, at) => {
    const said = readings[at]
    if (!said) return []
    return evidenceByTopic(said).flatMap(({ topic, spans }) => {
      const others = Array.from({ length: draws }, () => otherWords(text, spans, random))
      const drawn = others.filter((words) => words !== undefined)
      return drawn.length === draws ? [{ text, said, topic, spans, others: drawn }] : []
    })
  })
}

/**
 * Takes the evidence of every reading out of its message and reads again; does the same with as many other words. Where
 * evidence is more than half of a message, it is left out: there are not as many other words.
 */
export async function deleteEvidence(
  texts: readonly string[],
  readings: readonly Reading[],
  read: (texts: string[]) => Promise<Reading[]>,
): Promise<Deletion[]> {
  const deletions: Deletion[] = []
  for (const { text, said, topic, spans, others } of plansOf(texts, readings)) {
    const left = await read([without(text, spans), ...others.map((words) => without(text, words))])
    const [fall = 0, ...otherFalls] = left.map(
      (reading) => strengthOf(topic, said, said) - strengthOf(topic, said, reading),
    )
    deletions.push({
      topic,
      words: wordsIn(text, spans).length / text.split(/\s+/).length,
      fall,
      otherFall: otherFalls.reduce((sum, one) => sum + one, 0) / draws,
    })
  }
  return deletions
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

/** The falls by head. */
export function deletionLines(deletions: readonly Deletion[]): string[] {
  return table(
    [
      'head',
      'readings with evidence',
      'words removed',
      'fall',
      'fall without other words',
      'difference',
      'larger fall in',
    ],
    (['sentiment', 'heat', 'style', 'cause', 'signals'] as const).map((head) => {
      const own = deletions.filter(({ topic }) => headOf(topic) === head)
      const difference = estimate(own, (sample) => mean(sample.map(({ fall, otherFall }) => fall - otherFall)))
      const larger = own.filter(({ fall, otherFall }) => fall > otherFall).length
      return [
        head,
        String(own.length),
        `${Math.round(100 * mean(own.map(({ words }) => words)))} %`,
        long(mean(own.map(({ fall }) => fall))),
        long(mean(own.map(({ otherFall }) => otherFall))),
        `${long(difference.value)} (${short(difference.low)} to ${short(difference.high)})`,
        `${Math.round((100 * larger) / own.length)} %`,
      ]
    }),
  )
}
