import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './ToolCard.module.css'

type ToolCardProps = {
  /** Also the id by which a key finds it. */
  id: string
  title: string
  /** A tool that waits is calmer than a card that is due. */
  isTool?: boolean
  isFolded: boolean
  onFold(isFolded: boolean): void
  /** Asked for its content only while it is open: what is folded costs nothing at each message. */
  children: ReactNode | (() => ReactNode)
}

/** A card apart from the move: it opens by itself when it falls due, once; the agent folds it. */
export function ToolCard({ id, title, isTool = false, isFolded, onFold, children }: ToolCardProps) {
  return (
    <section className={styles.card} data-tool={isTool} aria-labelledby={id}>
      <h2 className={styles.head}>
        <button
          id={id}
          type="button"
          className={styles.title}
          aria-expanded={!isFolded}
          onClick={() => onFold(!isFolded)}
        >
          <ChevronDown className={styles.chevron} aria-hidden="true" size="1rem" />
          {title}
        </button>
      </h2>
      {isFolded ? null : <div className={styles.body}>{typeof children === 'function' ? children() : children}</div>}
    </section>
  )
}
