import * as z from 'zod/mini'
import packed from './draftNgrams.json'

/** An n-gram of a sentence that the head knows: its place among these, and its share of the sentence. */
export type KnownNgram = { place: number; value: number }

/** Letters, figures and marks of the longest sentence whose n-grams are looked at. */
const longestSentence = 600

const knownSchema = z.strictObject({
  /** In the order of their weights, separated by line breaks. */
  ngrams: z.string(),
  /** How rare each is: the logarithm of sentences by sentences that hold it. */
  rarity: z.array(z.number()),
  madeBy: z.string(),
})
const { ngrams, rarity } = knownSchema.parse(packed)
const places = new Map(ngrams.split('\n').map((ngram, place) => [ngram, place]))

/** How many n-grams the head knows. */
export const knownNgramCount = places.size

/** Words, pairs and triples of neighbours of a sentence, each once: figures are all alike, a mark is a word, and `^` is the beginning. */
export function draftNgrams(sentence: string): Set<string> {
  const words = ['^']
  for (const [word] of sentence
    .slice(0, longestSentence)
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[a-z]+(?:'[a-z]+)?|\d+|[?!.,:;]/g)) {
    words.push(/^\d/.test(word) ? '0' : word)
  }
  const found = new Set<string>()
  words.forEach((word, at) => {
    const [next, third] = words.slice(at + 1)
    found.add(word)
    if (next !== undefined) found.add(`${word} ${next}`)
    if (next !== undefined && third !== undefined) found.add(`${word} ${next} ${third}`)
  })
  return found
}

/** Of the n-grams of a sentence those with a known rarity, as a vector of length one. */
export function weighedNgrams(
  sentence: string,
  placeOf: (ngram: string) => number | undefined,
  rarityOf: (place: number) => number,
): KnownNgram[] {
  const known = [...draftNgrams(sentence)].flatMap((ngram) => {
    const place = placeOf(ngram)
    const value = place === undefined ? 0 : rarityOf(place)
    // What stands in every sentence tells nothing.
    return place === undefined || value === 0 ? [] : [{ place, value }]
  })
  const length = Math.hypot(...known.map(({ value }) => value))
  return known.map(({ place, value }) => ({ place, value: value / length }))
}

/** What the head sees of the words of a sentence. */
export const knownNgrams = (sentence: string): KnownNgram[] =>
  weighedNgrams(
    sentence,
    (ngram) => places.get(ngram),
    (place) => rarity[place] ?? 0,
  )
