import type { ReactNode } from 'react'
import styles from './StateCard.module.css'

/** The face of a state in which nothing is read: what is so, and what can be done. */
export function StateCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.card} aria-labelledby="state">
      <h2 id="state" className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
