import { mailQuotes, mailSignatures } from '../mailQuotes'
import { ownLines } from '../ownWords'
import type { Strategy, Stretch } from './strategy'

/** What a reply box holds beside the agent's own words: the mail replied to, a signature, an editor's hint in an empty box. */
const notTheAgents = ['blockquote', ...mailQuotes, ...mailSignatures, '[data-slate-placeholder]'].join(',')

/** Longest draft that is looked at, in UTF-16 units; what is longer was pasted. */
const longestDraft = 20_000

/** The agent's own words in a reply box. */
export type Draft = {
  /** Lines separated by `\n`. */
  text: string
  /** The stretch of the box in which a part of the draft stands; undefined where something else stands in between. */
  inBox(start: number, end: number): Stretch | undefined
}

/** Reads the draft that stands in a box now. */
export function readDraft(box: HTMLElement, strategy: Strategy): Draft {
  const read = strategy.read(box, notTheAgents)
  const lines = read.split('\n')
  const own = ownLines(lines)
  while (lines[own[0] ?? -1]?.trim() === '') own.shift()
  while (lines[own.at(-1) ?? -1]?.trim() === '') own.pop()
  const text = own
    .map((at) => lines[at])
    .join('\n')
    .slice(0, longestDraft)
  /** The place in the reading of a place in the draft. */
  const placeOf = (offset: number) => {
    const before = text.slice(0, offset).split('\n')
    const at = own[before.length - 1] ?? 0
    return lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0) + (before.at(-1)?.length ?? 0)
  }
  return {
    text,
    inBox: (start, end) => {
      const stretch = { read, leftOut: notTheAgents, start: placeOf(start), end: placeOf(end) }
      return read.slice(stretch.start, stretch.end) === text.slice(start, end) ? stretch : undefined
    },
  }
}
