import type { Piece, Suggestion } from '../guidance/guidance'

/** The wordings of one phrase: `text` is the full one. */
const wordings = ['text', 'short', 'chat', 'email'] as const
export type Wording = (typeof wordings)[number]

/** The wordings that this suggestion has, in the order they are offered. */
export function wordingsOf(suggestion: Suggestion): Wording[] {
  return wordings.filter((wording) => wording === 'text' || suggestion.variants[wording] !== undefined)
}

/** The pieces of a suggestion in the wanted wording, else in full, with what the agent typed into slots. */
export function piecesOf(suggestion: Suggestion, wording: Wording, typed: Readonly<Record<string, string>>): Piece[] {
  const pieces = (wording === 'text' ? undefined : suggestion.variants[wording]) ?? suggestion.pieces
  return pieces.map((piece) => {
    if (piece.kind === 'words') return piece
    return { ...piece, value: typed[piece.slot] ?? piece.value }
  })
}

/** What is typed, without the free words of the pieces that were just used: those belong to one message only. */
export function withoutFreeWords(
  typed: Readonly<Record<string, string>>,
  used: readonly Piece[],
): Record<string, string> {
  const spent = new Set(
    used.flatMap((piece) => (piece.kind === 'slot' && piece.slotKind === 'text' ? [piece.slot] : [])),
  )
  return Object.fromEntries(Object.entries(typed).filter(([slot]) => !spent.has(slot)))
}
