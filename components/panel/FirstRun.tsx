import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '../ui/Button'
import styles from './FirstRun.module.css'

const pages = ['does', 'never', 'site'] as const

/** Three short pages, each skippable: what it does, what it never does, one site at a time. */
export function FirstRun({ onDone }: { onDone(): void }) {
  const [at, setAt] = useState(0)
  const page = pages[at] ?? 'site'
  const isLast = at === pages.length - 1
  return (
    <section className={styles.run} aria-label={i18n.t('firstRun.label')}>
      <h2 className={styles.title}>{i18n.t(`firstRun.${page}.title`)}</h2>
      <p className={styles.body}>{i18n.t(`firstRun.${page}.body`)}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => (isLast ? onDone() : setAt(at + 1))}>
          {isLast ? i18n.t('firstRun.done') : i18n.t('firstRun.next')}
        </Button>
        {isLast ? null : (
          <Button look="quiet" onClick={onDone}>
            {i18n.t('firstRun.skip')}
          </Button>
        )}
        <span className={styles.page}>{i18n.t('firstRun.page', { page: at + 1, pages: pages.length })}</span>
      </div>
    </section>
  )
}
