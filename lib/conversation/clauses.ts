import { termsOf } from './grammar'
import type { Sentence } from './sentences'

// A new clause begins after punctuation, or after "and" where a subject or a verb form of the future follows.
const clauseBreak =
  /[,;:–]\s+(?:(?:and|but|so|or)\s+)?|\s+(?:and|but|so)\s+(?=(?:i|you|we|it|they|the|a|an|your|he|she|that|there|this|will|our|my)\b)/gi

/** Divides a sentence into clauses that hold a verb; a piece without one stays with the clause before it. */
export function clausesOf(sentence: Sentence): Sentence[] {
  const breaks = [...sentence.text.matchAll(clauseBreak)].map((match) => ({
    end: match.index,
    next: match.index + match[0].length,
  }))
  const starts = [0, ...breaks.map(({ next }) => next)]
  const ends = [...breaks.map(({ end }) => end), sentence.text.length]
  const clauses: Sentence[] = []
  starts.forEach((start, index) => {
    const end = ends[index] ?? sentence.text.length
    const last = clauses.at(-1)
    const hasVerb = termsOf(sentence.text.slice(start, end)).some((term) => term.tags.has('Verb'))
    const from = last && !hasVerb ? last.start - sentence.start : start
    if (last && !hasVerb) clauses.pop()
    clauses.push({ start: sentence.start + from, end: sentence.start + end, text: sentence.text.slice(from, end) })
  })
  return clauses
}
