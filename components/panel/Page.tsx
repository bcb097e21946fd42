import { type ReactNode, useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import { Button } from '../ui/Button'
import styles from './Page.module.css'

/** Something opened over the ticket: a heading, which gets the focus, and the way back. */
export function Page({ title, onBack, children }: { title: string; onBack(): void; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.page} aria-labelledby="page">
      <div className={styles.head}>
        <h2 id="page" ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <Button onClick={onBack}>{i18n.t('menu.back')}</Button>
      </div>
      {children}
    </section>
  )
}
