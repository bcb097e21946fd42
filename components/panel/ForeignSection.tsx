import { i18n } from '#i18n'
import styles from './MoveSection.module.css'

/** Stands where the readings would: the customer writes a language that is not read. */
export function ForeignSection() {
  return (
    <section className={styles.quiet}>
      <h2 className={styles.quietTitle}>{i18n.t('foreign.title')}</h2>
      <p className={styles.why}>{i18n.t('foreign.why')}</p>
    </section>
  )
}
