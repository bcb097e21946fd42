import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Piece } from '../../lib/guidance/guidance'
import type { Notice } from '../../lib/panel/notice'
import styles from './PhraseText.module.css'

type PhraseTextProps = {
  pieces: readonly Piece[]
  /** The refusal that concerns this phrase, if any: its slot gets the focus. */
  missing: Extract<Notice, { name: 'slot-missing' }> | undefined
  /** Id of the element that says what is missing. */
  noteId: string
  onType(slot: string, value: string): void
  /** Enter in a slot. */
  onDone(): void
}

/** A phrase as it will be inserted. Slots are fields within the text: underlined when filled, tinted while they are empty. */
export function PhraseText({ pieces, missing, noteId, onType, onDone }: PhraseTextProps) {
  const text = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    if (!missing) return
    for (const field of text.current?.querySelectorAll('input') ?? []) {
      if (field.name === missing.slot) return field.focus()
    }
  }, [missing])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onDone()
  }

  return (
    <p ref={text} className={styles.text}>
      {pieces.map((piece, place) =>
        piece.kind === 'words' ? (
          piece.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot may stand twice in a phrase; its place tells them apart
          <span key={place} className={styles.slot} data-empty={piece.value === ''}>
            <span className={styles.measure} aria-hidden="true">
              {piece.value || piece.label}
            </span>
            <input
              className={styles.field}
              name={piece.slot}
              size={1}
              value={piece.value}
              placeholder={piece.label}
              title={piece.label}
              aria-label={piece.label}
              autoComplete="off"
              aria-invalid={missing?.slot === piece.slot}
              {...(missing?.slot === piece.slot ? { 'aria-describedby': noteId } : {})}
              onChange={(event) => onType(piece.slot, event.target.value)}
              onKeyDown={onKeyDown}
            />
          </span>
        ),
      )}
    </p>
  )
}
