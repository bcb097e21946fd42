import { i18n } from '#i18n'
import type { PartRead } from '../../lib/panel/ports'
import { HeatSection } from './HeatSection'
import styles from './ModelLoading.module.css'

/** A long conversation while it is read: the heat of the newest messages, which matters most. Nothing is suggested yet. */
export function ReadSoFar({ soFar: { conversation, assessment, read, of } }: { soFar: PartRead }) {
  return (
    <div aria-busy="true" className={styles.soFar}>
      {assessment.heats.length > 0 ? <HeatSection conversation={conversation} assessment={assessment} /> : null}
      <p className={styles.line}>{i18n.t('states.loading.soFar', { read, of })}</p>
    </div>
  )
}
