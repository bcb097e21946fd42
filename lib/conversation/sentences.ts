import { remembering } from './remembering'

/** A sentence of a text with its place: UTF-16 offsets, `end` exclusive, without the white space around it. */
export type Sentence = {
  start: number
  end: number
  text: string
  /** A stretch of something too long to be a sentence. */
  isPart?: true
}

// A full stop after these ends no sentence.
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|vs|approx|ref|tel|inv|acct|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|a\.m|p\.m|[A-Za-zÀ-ɏ])\.$/i

/** No sentence is longer. A pasted log or a wall of marks is divided here, so that no pattern looks across all of it. */
const longestSentence = 1_000

function divide(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (end: number) => {
    const isPart = end - from > longestSentence
    for (let to = from + longestSentence; to < end; to = from + longestSentence) keep(to, isPart)
    keep(end, isPart)
  }
  const keep = (to: number, isPart: boolean) => {
    const raw = text.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(trimmed))
      sentences.push({ start, end: start + trimmed.length, text: trimmed, ...(isPart && { isPart }) })
    from = to
  }
  for (const match of text.matchAll(/[.!?…]{1,20}["'”’)\]]{0,5}(?=\s)|\n+/gu)) {
    const end = match.index + match[0].length
    // Only "a.m." and the like are looked back for: eight characters hold the longest of them.
    const isShortened = match[0] === '.' && abbreviation.test(text.slice(Math.max(from, end - 8), end))
    if (!isShortened) close(end)
  }
  close(text.length)
  return sentences
}

/** Divides a text at closing punctuation before white space and at line breaks. Offsets are those of `text`. */
export const sentencesOf: (text: string) => readonly Sentence[] = remembering(divide)

/** How many words a text holds; figures count. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
