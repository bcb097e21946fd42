import { i18n } from '#i18n'
import { Button } from '../ui/Button'
import { StateCard } from './StateCard'
import styles from './SwitchedOff.module.css'

/** A site that is off: one button, and what it will and will not do. */
export function SwitchedOff({ site, onSwitchOn }: { site: string | undefined; onSwitchOn(site: string): void }) {
  return (
    <StateCard
      title={site === undefined ? i18n.t('states.switchedOff.titleUnknown') : i18n.t('states.switchedOff.title')}
    >
      {site === undefined ? (
        <p>{i18n.t('states.switchedOff.toolbar')}</p>
      ) : (
        <>
          <p className={styles.site}>{site}</p>
          <Button look="primary" className={styles.action ?? ''} onClick={() => onSwitchOn(site)}>
            {i18n.t('states.switchedOff.action')}
          </Button>
        </>
      )}
      <dl>
        <dt>{i18n.t('states.switchedOff.read')}</dt>
        <dd>{i18n.t('states.switchedOff.readList')}</dd>
        <dt>{i18n.t('states.switchedOff.never')}</dt>
        <dd>{i18n.t('states.switchedOff.neverList')}</dd>
      </dl>
    </StateCard>
  )
}
