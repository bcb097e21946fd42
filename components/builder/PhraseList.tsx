import { useVirtualizer } from '@tanstack/react-virtual'
import { type DragEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import type { Phrase } from '../../lib/packs/pack'
import { moveWords } from '../panel/words'
import styles from './PhraseList.module.css'

/** Height of a row in CSS pixels: two lines, one cut off. */
const rowHeight = 48

type PhraseListProps = {
  phrases: readonly Phrase[]
  selected: string | undefined
  acts: Pick<BuilderActions, 'select' | 'movePhrase'>
}

/** The phrases in their order; only those in view are drawn. The keyboard chooses and moves, and so does the mouse. */
export function PhraseList({ phrases, selected, acts }: PhraseListProps) {
  const frame = useRef<HTMLDivElement>(null)
  const listId = useId()
  const [dragged, setDragged] = useState<string>()
  const [target, setTarget] = useState<string>()
  const at = phrases.findIndex(({ id }) => id === selected)
  const rows = useVirtualizer({
    count: phrases.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })

  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' })
  }, [at, rows])

  const onKeyDown = (event: KeyboardEvent) => {
    const to = targetOf(event.key, at, phrases.length)
    const other = to === undefined ? undefined : phrases[to]
    if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-phrase-editor] textarea')?.focus()
    else if (!other) return
    else if (event.altKey && selected !== undefined) acts.movePhrase(selected, other.id)
    else acts.select(other.id)
    event.preventDefault()
  }
  const drop = (event: DragEvent, onto: string) => {
    event.preventDefault()
    if (dragged !== undefined) acts.movePhrase(dragged, onto)
    setDragged(undefined)
    setTarget(undefined)
  }

  return (
    <>
      <div
        ref={frame}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={i18n.t('builder.list.label')}
        {...(at >= 0 ? { 'aria-activedescendant': `${listId}-${selected}` } : {})}
        onKeyDown={onKeyDown}
      >
        <div className={styles.inner} role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const phrase = phrases[index]
            if (!phrase) return null
            const { id, move, text } = phrase
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
              <div
                key={id}
                id={`${listId}-${id}`}
                className={styles.row}
                style={{ height: rowHeight, transform: `translateY(${start}px)` }}
                role="option"
                tabIndex={-1}
                aria-selected={id === selected}
                aria-setsize={phrases.length}
                aria-posinset={index + 1}
                data-target={id === target}
                draggable
                onClick={() => acts.select(id)}
                onDragStart={(event) => {
                  event.dataTransfer.setData('text/plain', text)
                  setDragged(id)
                }}
                onDragOver={(event) => {
                  if (dragged === undefined) return
                  event.preventDefault()
                  setTarget(id)
                }}
                onDragEnd={() => {
                  setDragged(undefined)
                  setTarget(undefined)
                }}
                onDrop={(event) => drop(event, id)}
              >
                <span className={styles.move}>{moveWords(move)}</span>
                <span className={styles.words} data-empty={text.trim() === ''}>
                  {text.trim() || i18n.t('builder.list.empty')}
                </span>
              </div>
            )
          })}
        </div>
      </div>
      <p className={styles.move} role="status">
        {at < 0 ? '' : i18n.t('builder.list.place', { place: at + 1, all: phrases.length })}
      </p>
    </>
  )
}

/** The place that a key leads to; undefined where it is none of the list's. */
function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'PageDown') return Math.min(count - 1, at + 8)
  if (key === 'PageUp') return Math.max(0, at - 8)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}
