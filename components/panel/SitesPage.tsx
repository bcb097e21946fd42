import { i18n } from '#i18n'
import { Button } from '../ui/Button'
import { Page } from './Page'
import styles from './SitesPage.module.css'

type SitesPageProps = { sites: readonly string[]; onSwitchOff(site: string): void; onBack(): void }

/** The sites that were switched on; each is taken back with one click. */
export function SitesPage({ sites, onSwitchOff, onBack }: SitesPageProps) {
  return (
    <Page title={i18n.t('sites.title')} onBack={onBack}>
      <p>{sites.length === 0 ? i18n.t('sites.none') : i18n.t('sites.body')}</p>
      <ul className={styles.list}>
        {sites.map((site) => (
          <li key={site} className={styles.site}>
            <span className={styles.name}>{site}</span>
            <Button aria-label={i18n.t('sites.switchOffSite', { site })} onClick={() => onSwitchOff(site)}>
              {i18n.t('sites.switchOff')}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
