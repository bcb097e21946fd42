import type { EncodedWindow } from './encoding'
import { strongestRuns, type Word } from './evidenceRuns'
import type { Features } from './features'
import { firstOutput, heads, outputs } from './heads'
import { cueCount, embeddingWidth, type HeadWeights } from './headWeights'
import { wordsOf } from './ngrams'
import { type Evidence, type EvidenceTopic, heats, type Reading, signals } from './reading'

/** How the outputs are mixed so that their sum says "this label rather than the others". */
type Direction = Map<number, number>

/** This label against the mean of the head's other labels. */
function against(head: 'sentiment' | 'style' | 'cause', label: string): Direction {
  const first = firstOutput(head)
  const { labels } = heads[head]
  return new Map(labels.map((other, index) => [first + index, other === label ? 1 : -1 / (labels.length - 1)]))
}

/** Hotter against cooler. */
function hotter(): Direction {
  return new Map(heats.map((heat) => [firstOutput('heat') + heat, heat - 1.5]))
}

/** Which outputs must be explained: everything but the plain cases (neutral, 0, undetermined, none). */
function topicsOf(reading: Reading): { topic: EvidenceTopic; direction: Direction }[] {
  const topics: { topic: EvidenceTopic; direction: Direction }[] = []
  if (reading.sentiment !== 'neutral') {
    topics.push({ topic: 'sentiment', direction: against('sentiment', reading.sentiment) })
  }
  if (reading.heat > 0) topics.push({ topic: 'heat', direction: hotter() })
  if (reading.style !== 'undetermined') topics.push({ topic: 'style', direction: against('style', reading.style) })
  if (reading.cause !== 'none') topics.push({ topic: 'cause', direction: against('cause', reading.cause) })
  for (const signal of reading.signals) {
    topics.push({ topic: signal, direction: new Map([[firstOutput('signals') + signals.indexOf(signal), 1]]) })
  }
  return topics
}

/** Place of the first word that ends after `start`; words are in order. */
function firstAfter(words: Word[], start: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  return low
}

/** Gives the words between `start` and `end` equal parts of a weight. */
function spread(words: Word[], start: number, end: number, weight: number): void {
  const from = firstAfter(words, start)
  let to = from
  while ((words[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1
  for (let place = from; place < to; place += 1) {
    const word = words[place]
    if (word) word.weight += weight / (to - from)
  }
}

/** Adds what the token states contribute, by the linear stand-in for the embedding weights. */
function addStates(words: Word[], windows: EncodedWindow[], direction: Direction, weights: HeadWeights): void {
  const vector = new Float32Array(embeddingWidth)
  for (const [output, factor] of direction) {
    for (let index = 0; index < embeddingWidth; index += 1) {
      vector[index] = (vector[index] ?? 0) + factor * (weights.states[output * embeddingWidth + index] ?? 0)
    }
  }
  const total = windows.reduce((sum, window) => sum + window.tokens.length, 0)
  for (const { tokens, states } of windows) {
    tokens.forEach((token, position) => {
      let weight = 0
      for (let index = 0; index < embeddingWidth; index += 1) {
        weight += (vector[index] ?? 0) * (states[position * embeddingWidth + index] ?? 0)
      }
      spread(words, token.start, token.end, weight / total)
    })
  }
}

/** What each word contributes to a direction: n-grams and cues exactly, the embedding by its linear stand-in. */
function weighWords(
  places: { start: number; end: number }[],
  features: Features,
  occurrences: Map<number, number>,
  windows: EncodedWindow[],
  direction: Direction,
  weights: HeadWeights,
): Word[] {
  const words = places.map(({ start, end }) => ({ start, end, weight: 0 }))
  const count = outputs.length
  for (const { bucket, start, end } of features.ngramPlaces) {
    const value = (features.ngrams.get(bucket) ?? 0) / (occurrences.get(bucket) ?? 1)
    if (value === 0) continue
    let weight = 0
    for (const [output, factor] of direction) {
      weight += factor * (weights.ngrams[bucket * count + output] ?? 0) * (weights.ngramScales[output] ?? 0)
    }
    spread(words, start, end, weight * value)
  }
  features.cueMatches.forEach((matches, cue) => {
    let weight = 0
    for (const [output, factor] of direction) weight += factor * (weights.cues[output * cueCount + cue] ?? 0)
    for (const { start, end } of matches)
      spread(words, start, end, (weight * (features.cues[cue] ?? 0)) / matches.length)
  })
  addStates(words, windows, direction, weights)
  return words
}

/**
 * The words that caused a reading.
 * @param reading its labels; what is neutral, 0, undetermined or none has no evidence
 * @returns one to three runs of words for each other label
 */
export function findEvidence(
  text: string,
  reading: Reading,
  features: Features,
  windows: EncodedWindow[],
  weights: HeadWeights,
): Evidence[] {
  const occurrences = new Map<number, number>()
  for (const { bucket } of features.ngramPlaces) occurrences.set(bucket, (occurrences.get(bucket) ?? 0) + 1)
  const places = wordsOf(text)
  return topicsOf(reading).flatMap(({ topic, direction }) => {
    const words = weighWords(places, features, occurrences, windows, direction, weights)
    return strongestRuns(text, words).map(({ start, end }) => ({ for: topic, start, end }))
  })
}
