import { useRef } from 'react'
import { i18n } from '#i18n'
import type { PanelActions } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import { Page } from './Page'
import styles from './SitesPage.module.css'

type SitesPageProps = {
  sites: readonly string[]
  /** Sites for which something was taught. */
  taught: readonly string[]
  /** What was taught and could not be opened, a sentence each. */
  problems: readonly string[]
  acts: Pick<PanelActions, 'switchOffSite' | 'removeTaught' | 'exportTaught' | 'importTaught'>
  onBack(): void
}

/** The sites that were switched on, with what was taught for each; both are taken back with one click. */
export function SitesPage({ sites, taught, problems, acts, onBack }: SitesPageProps) {
  const all = [...new Set([...sites, ...taught])].toSorted()
  return (
    <Page title={i18n.t('sites.title')} onBack={onBack}>
      <p>{sites.length === 0 ? i18n.t('sites.none') : i18n.t('sites.body')}</p>
      {problems.length > 0 ? (
        <p className={styles.problem}>{[i18n.t('sites.problem'), ...problems].join(' ')}</p>
      ) : null}
      <ul className={styles.list}>
        {all.map((site) => (
          <li key={site} className={styles.site}>
            <span className={styles.name}>{site}</span>
            {sites.includes(site) ? (
              <Button
                aria-label={i18n.t('sites.switchOffSite', { site })}
                onClick={() => void acts.switchOffSite(site)}
              >
                {i18n.t('sites.switchOff')}
              </Button>
            ) : null}
            <TaughtLine site={site} isTaught={taught.includes(site)} acts={acts} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

type TaughtLineProps = { site: string; isTaught: boolean; acts: SitesPageProps['acts'] }

/** What was taught for one site: out as a file, in from a file, away. */
function TaughtLine({ site, isTaught, acts }: TaughtLineProps) {
  const file = useRef<HTMLInputElement>(null)
  const open = async (chosen: File | undefined) => {
    if (chosen) await acts.importTaught(site, await chosen.text())
    // The same file, mended, is to be a new choice.
    if (file.current) file.current.value = ''
  }
  return (
    <div className={styles.taught}>
      <span>{isTaught ? i18n.t('sites.taught') : i18n.t('sites.notTaught')}</span>
      {isTaught ? (
        <>
          <Button
            look="quiet"
            aria-label={i18n.t('sites.exportSite', { site })}
            onClick={() => void acts.exportTaught(site)}
          >
            {i18n.t('sites.export')}
          </Button>
          <Button
            look="quiet"
            aria-label={i18n.t('sites.removeSite', { site })}
            onClick={() => void acts.removeTaught(site)}
          >
            {i18n.t('sites.remove')}
          </Button>
        </>
      ) : null}
      <Button look="quiet" aria-label={i18n.t('sites.importSite', { site })} onClick={() => file.current?.click()}>
        {i18n.t('sites.import')}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={i18n.t('sites.importSite', { site })}
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </div>
  )
}
