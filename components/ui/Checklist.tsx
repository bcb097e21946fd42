import { Circle, CircleCheck } from 'lucide-react'
import { i18n } from '#i18n'
import styles from './Checklist.module.css'

type ChecklistProps = {
  /** `shown`: the words that show it done; undefined where it is still to do. */
  items: readonly { id: string; words: string; shown: string | undefined }[]
}

/** A list that ticks itself, with the words behind each tick. */
export function Checklist({ items }: ChecklistProps) {
  return (
    <ul className={styles.list}>
      {items.map(({ id, words, shown }) => (
        <li key={id} className={styles.item} data-done={shown !== undefined}>
          {shown === undefined ? (
            <Circle aria-hidden="true" size="1rem" />
          ) : (
            <CircleCheck aria-hidden="true" size="1rem" />
          )}
          <span className={styles.words}>
            <span className={styles.unseen}>{i18n.t(shown === undefined ? 'checklist.open' : 'checklist.done')}</span>
            {words}
            {shown === undefined ? null : <q className={styles.shown}>{shown}</q>}
          </span>
        </li>
      ))}
    </ul>
  )
}
