import type { EncodedWindow } from './encoding'
import type { Features } from './features'
import { firstOutput, heads, outputs } from './heads'
import { cueCount, embeddingWidth, type HeadWeights } from './headWeights'
import { wordsOf } from './ngrams'
import { type Evidence, type EvidenceTopic, heats, type Reading, signals } from './reading'

/** Most runs of words that are shown for one topic. */
const mostSpans = 3

/** Longest run in words, so that a quote stays a quote. */
const longestRun = 10

/** A word that carries at least this share of the strongest word's weight is shown. */
const leastShare = 0.35

type Word = { start: number; end: number; weight: number }

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

/** Gives the words between `start` and `end` equal parts of a weight. */
function spread(words: Word[], start: number, end: number, weight: number): void {
  const touched = words.filter((word) => word.start < end && start < word.end)
  for (const word of touched) word.weight += weight / touched.length
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
  text: string,
  features: Features,
  windows: EncodedWindow[],
  direction: Direction,
  weights: HeadWeights,
): Word[] {
  const words = wordsOf(text).map(({ start, end }) => ({ start, end, weight: 0 }))
  const count = outputs.length
  const occurrences = new Map<number, number>()
  for (const { bucket } of features.ngramPlaces) occurrences.set(bucket, (occurrences.get(bucket) ?? 0) + 1)
  const byRange = new Map<string, { start: number; end: number; weight: number }>()
  for (const { bucket, start, end } of features.ngramPlaces) {
    const value = (features.ngrams.get(bucket) ?? 0) / (occurrences.get(bucket) ?? 1)
    if (value === 0) continue
    let weight = 0
    for (const [output, factor] of direction) {
      weight += factor * (weights.ngrams[bucket * count + output] ?? 0) * (weights.ngramScales[output] ?? 0)
    }
    const range = byRange.get(`${start}-${end}`) ?? { start, end, weight: 0 }
    range.weight += weight * value
    byRange.set(`${start}-${end}`, range)
  }
  for (const { start, end, weight } of byRange.values()) spread(words, start, end, weight)
  features.cueMatches.forEach((matches, cue) => {
    let weight = 0
    for (const [output, factor] of direction) weight += factor * (weights.cues[output * cueCount + cue] ?? 0)
    for (const { start, end } of matches)
      spread(words, start, end, (weight * (features.cues[cue] ?? 0)) / matches.length)
  })
  addStates(words, windows, direction, weights)
  return words
}

/** Words that say nothing alone, however often they stand in such messages. */
const littleWords = new Set(
  'a an the this that these those i me my mine we us our you your he she it its they them their is are was were be been am do does did have has had will would can could of to in on at for from with by and or but so if as than then there here what which who when how why just very really'.split(
    ' ',
  ),
)

/** What is left of a little word's weight, so that it joins a run rather than stands alone. */
const littleWeight = 0.4

function isLittle(text: string, word: Word): boolean {
  return littleWords.has(text.slice(word.start, word.end).toLowerCase())
}

/** Handles name a brand, never a reason. */
function dampen(text: string, word: Word): Word {
  const shown = text.slice(word.start, word.end)
  if (shown.startsWith('@') || /^https?:/i.test(shown)) return { ...word, weight: 0 }
  return isLittle(text, word) ? { ...word, weight: word.weight * littleWeight } : word
}

/** Joins neighbouring weighty words into runs, bridging a weak word and little ones, and keeps the strongest. */
function strongestRuns(text: string, plainWords: Word[]): { start: number; end: number }[] {
  const words = plainWords.map((word) => dampen(text, word))
  const largest = Math.max(...words.map((word) => word.weight))
  if (words.length === 0) return []
  // Where no word speaks for the label, the one that speaks least against it stands for it.
  const peak = words.findIndex((word) => word.weight === largest)
  const isWeighty = (word: Word, index: number) => (largest > 0 ? word.weight >= leastShare * largest : index === peak)
  const runs: { from: number; to: number; weight: number }[] = []
  words.forEach((word, index) => {
    if (!isWeighty(word, index)) return
    const last = runs[runs.length - 1]
    const between = last ? text.slice(words[last.to]?.end, word.start) : ''
    const skipped = last ? words.slice(last.to + 1, index) : []
    const isNear = skipped.length <= 3 && skipped.filter((skip) => !isLittle(text, skip)).length <= 1
    if (last && isNear && index - last.from < longestRun && !/[.!?\n]\s|\n/.test(between)) {
      last.to = index
      last.weight += word.weight
    } else {
      runs.push({ from: index, to: index, weight: word.weight })
    }
  })
  return runs
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostSpans)
    .map(({ from, to }) => readable(text, words[from]?.start ?? 0, words[to]?.end ?? 0))
    .sort((a, b) => a.start - b.start)
    .filter((span, index, spans) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0))
}

/** Widens a run to what stands between blanks, without the punctuation around; marks alone take the word before along. */
function readable(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  if (/^[!?.…\s]+$/.test(text.slice(start, end))) start = text.slice(0, start).trimEnd().length
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start -= 1
  while (end < text.length && !/\s/.test(text[end] ?? '')) end += 1
  while (start < from && /[^\p{L}\p{N}$£€#@]/u.test(text[start] ?? '')) start += 1
  while (end > to && /[^\p{L}\p{N}%]/u.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
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
  return topicsOf(reading).flatMap(({ topic, direction }) => {
    const words = weighWords(text, features, windows, direction, weights)
    return strongestRuns(text, words).map(({ start, end }) => ({ for: topic, start, end }))
  })
}
