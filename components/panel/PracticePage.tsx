import { i18n } from '#i18n'
import type { Pack } from '../../lib/packs/pack'
import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import { Page } from './Page'
import styles from './PracticePage.module.css'
import { PracticeRoom } from './PracticeRoom'

type PracticePageProps = {
  packs: readonly Pack[]
  practice: PanelState['practice']
  acts: Pick<
    PanelActions,
    'startPractice' | 'holdPracticeBox' | 'writePractice' | 'goOnPractising' | 'startOver' | 'leavePractice'
  >
  onBack(): void
}

/** Made-up conversations of the packs: a list of them, or the one that is played. */
export function PracticePage({ packs, practice, acts, onBack }: PracticePageProps) {
  const offered = packs.flatMap(({ name, scenarios = [] }) =>
    scenarios
      .filter(({ turns }) => turns.some(({ role }) => role === 'customer'))
      .map((scenario) => ({ scenario, pack: name })),
  )
  return (
    <Page title={i18n.t('practice.title')} onBack={onBack}>
      {practice ? (
        <PracticeRoom practice={practice} acts={acts} />
      ) : (
        <>
          <p>{i18n.t('practice.about')}</p>
          <p className={styles.hint}>{i18n.t('practice.kept')}</p>
          {offered.length === 0 ? <p>{i18n.t('practice.none')}</p> : null}
          <ul className={styles.list}>
            {offered.map(({ scenario, pack }) => (
              <li key={`${pack} ${scenario.id}`}>
                <button type="button" className={styles.choice} onClick={() => acts.startPractice(scenario)}>
                  <span className={styles.title}>{scenario.title}</span>
                  <span className={styles.hint}>{i18n.t('practice.from', { pack })}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
