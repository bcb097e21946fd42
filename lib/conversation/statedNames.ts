import { remembering } from './remembering'

type Place = { start: number; end: number }

const word = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,30}"
const several = `${word}(?:[ -](?:${word}|bin|al|van|de|da|von)){1,5}`
const oneOrMore = `${word}(?:[ -](?:${word}|bin|al|van|de|da|von)){0,5}`

/** Where people say what they are called: openings, titles, cards and accounts, signatures. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:[Mm]y name(?: is|['’]s)|[Nn]ame:|in the name of|is called|[Yy]ours,|[Ss]incerely,) (${oneOrMore})`,
    'gu',
  ),
  new RegExp(`(?:[Tt]his is|I am|I['’]m) (${several})`, 'gu'),
  new RegExp(`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.? (${oneOrMore})`, 'gu'),
  new RegExp(`(?:^|[.!?]\\s{1,3})(${several}) here(?=[.,:;!-]|\\s{0,3}$)`, 'gu'),
  new RegExp(`(?:[.!?,]|\\n)\\s{0,3}(${several})\\s{0,3}$`, 'gu'),
]

/**
 * The places of names that a text states. What somebody is called says nothing of how they feel, but a sentence encoder
 * hears it: without this, the same words were read as hotter under some names than under others.
 */
export const statedNames: (text: string) => readonly Place[] = remembering((text) =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].lastIndexOf(match[1] ?? '')
      return { start, end: start + (match[1] ?? '').length }
    }),
  ),
)

/** The pieces of a text that are no part of a stated name; all of them where nothing else would be left. */
export function withoutNames<Piece extends Place>(text: string, pieces: Piece[]): Piece[] {
  const names = statedNames(text)
  if (names.length === 0) return pieces
  const left = pieces.filter((piece) => !names.some((name) => piece.start < name.end && name.start < piece.end))
  return left.length > 0 ? left : pieces
}
