import type { Pack, SlotKind } from '../packs/pack'
import type { Piece } from './guidance'

const slotMark = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g

/**
 * Turns a wording of a pack into pieces with its slots filled from the thread.
 * @param slots those of the phrase's pack; a slot that it does not name stays as words
 * @param values by slot kind; a kind that is missing gives an empty slot
 */
export function fillIn(text: string, slots: Pack['slots'], values: Partial<Record<SlotKind, string>>): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(slotMark)) {
    const name = match[1] ?? ''
    const slot = slots[name]
    if (!slot) continue
    if (match.index > from) pieces.push({ kind: 'words', text: text.slice(from, match.index) })
    pieces.push({ kind: 'slot', slot: name, slotKind: slot.kind, label: slot.label, value: values[slot.kind] ?? '' })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ kind: 'words', text: text.slice(from) })
  return pieces
}

/** The slots that are still empty; while there is one the text must not be inserted. */
export function emptySlots(pieces: readonly Piece[]): (Piece & { kind: 'slot' })[] {
  return pieces.filter((piece): piece is Piece & { kind: 'slot' } => piece.kind === 'slot' && piece.value.trim() === '')
}

/** The plain text of the pieces; an empty slot shows its label in square brackets, so that nobody takes it for words. */
export function toText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'words' ? piece.text : piece.value.trim() || `[${piece.label}]`))
    .join('')
}
