import type { ReactNode } from 'react'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import editing from './Editing.module.css'

type EntriesProps<Entry> = {
  entries: readonly Entry[]
  addWords: string
  removeWords(number: number): string
  onAdd(): void
  onRemove(at: number): void
  children(entry: Entry, at: number): ReactNode
}

/** A list of entries that are written one below the other. */
export function Entries<Entry>({ entries, addWords, removeWords, onAdd, onRemove, children }: EntriesProps<Entry>) {
  return (
    <>
      <ol className={styles.entries}>
        {entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: while an entry is written its place is all that stays
          <li key={at} className={editing.entry}>
            {children(entry, at)}
            <div className={styles.acts}>
              <Button look="quiet" onClick={() => onRemove(at)}>
                {removeWords(at + 1)}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        <Button onClick={onAdd}>{addWords}</Button>
      </div>
    </>
  )
}
