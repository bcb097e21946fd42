import { i18n } from '#i18n'
import { Button } from '../ui/Button'
import styles from './ProofPage.module.css'
import { Section } from './Section'

type PermissionsSectionProps = {
  permissions: readonly string[]
  sites: readonly string[]
  onSwitchOff(site: string): void
}

/** What each permission is for. One that the browser names and this list does not is shown without a purpose. */
const purposes = ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'sidePanel'] as const

/** The permissions that the browser grants now, and the sites that may be read. */
export function PermissionsSection({ permissions, sites, onSwitchOff }: PermissionsSectionProps) {
  return (
    <Section title={i18n.t('proof.permissions.title')}>
      <dl className={styles.pairs}>
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>{permission}</dt>
            <dd>{purposeOf(permission)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.subheading}>{i18n.t('proof.permissions.sites')}</h3>
      {sites.length === 0 ? <p>{i18n.t('proof.permissions.noSites')}</p> : null}
      <ul className={styles.rows}>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <Button aria-label={i18n.t('sites.switchOffSite', { site })} onClick={() => onSwitchOff(site)}>
              {i18n.t('sites.switchOff')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function purposeOf(permission: string): string {
  const known = purposes.find((purpose) => purpose === permission)
  return known ? i18n.t(`proof.permissions.for.${known}`) : i18n.t('proof.permissions.for.other')
}
