import { countWords, sentencesOf } from '../../conversation/sentences'
import type { Phrase } from '../pack'
import { wordings } from '../slotsInText'

/** Above this many years of school a text is slow to read for a customer who is upset. */
const hardest = 12
/** Fewer words say nothing about how a text reads. */
const fewestWords = 12

/**
 * The years of school that an English text asks for, by the Automated Readability Index (Senter and Smith 1967): characters
 * a word and words a sentence.
 */
export function yearsOfSchool(text: string): number {
  const words = Math.max(1, countWords(text))
  const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return 4.71 * (characters / words) + 0.5 * (words / Math.max(1, sentencesOf(text).length)) - 21.43
}

/** Wordings that are hard to read; a line each. */
export function hardToRead(phrase: Phrase): string[] {
  return wordings(phrase).flatMap(({ name, text }) => {
    const plain = text.replace(/\{[a-z0-9-]+\}/g, 'that')
    const years = Math.round(yearsOfSchool(plain))
    if (countWords(plain) < fewestWords || years <= hardest) return []
    return [
      `${phrase.id}: ${name} reads as after ${years} years of school; shorter sentences and words reach more people.`,
    ]
  })
}
