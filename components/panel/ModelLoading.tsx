import { i18n } from '#i18n'
import type { ModelState } from '../../lib/panel/ports'
import styles from './ModelLoading.module.css'

/** The model on its way in, with its real progress; after that, the messages being read. */
export function ModelLoading({ model }: { model: ModelState }) {
  if (model.name !== 'loading') return <p className={styles.line}>{i18n.t('states.loading.assessing')}</p>
  return (
    <section className={styles.loading} aria-labelledby="loading">
      <h2 id="loading" className={styles.title}>
        {i18n.t('states.loading.title')}
      </h2>
      <progress className={styles.bar} aria-label={i18n.t('states.loading.progress')} max={1} value={model.fraction} />
      <p className={styles.line}>{i18n.t('states.loading.body')}</p>
    </section>
  )
}
