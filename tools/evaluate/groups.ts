import type { Judged } from './answer'

/** Messages that are looked at apart. */
export type Group = { name: string; judged: Judged[] }

/** Bands by number of words, upper ends inclusive. */
const bands: readonly { name: string; most: number }[] = [
  { name: '1 to 10 words', most: 10 },
  { name: '11 to 25 words', most: 25 },
  { name: '26 to 60 words', most: 60 },
  { name: '61 to 150 words', most: 150 },
  { name: 'more than 150 words', most: Number.POSITIVE_INFINITY },
]

/** The number of words of a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** By the set that a message comes from, the largest first. */
export function bySource(judged: readonly Judged[]): Group[] {
  const names = [...new Set(judged.map(({ message }) => message.source))]
  return names
    .map((name) => ({ name, judged: judged.filter(({ message }) => message.source === name) }))
    .sort((a, b) => b.judged.length - a.judged.length)
}

/** By length; a band without messages is left out. */
export function byLength(judged: readonly Judged[]): Group[] {
  return bands
    .map(({ name, most }, index) => {
      const least = bands[index - 1]?.most ?? 0
      const isInside = ({ message }: Judged) => countWords(message.text) > least && countWords(message.text) <= most
      return { name, judged: judged.filter(isInside) }
    })
    .filter((group) => group.judged.length > 0)
}
