import { i18n } from '#i18n'
import { type TeachStep, teachSteps } from '../../lib/conversation/teaching'
import type { PanelActions, Teaching } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import { Page } from './Page'
import { TeachCheck } from './TeachCheck'
import styles from './TeachPage.module.css'
import { keyedStep } from './words'

type TeachPageProps = { teaching: Teaching; acts: PanelActions }

/** Teaching by pointing: what to click next in the page, then what was learned from it. */
export function TeachPage({ teaching, acts }: TeachPageProps) {
  return (
    <Page title={i18n.t('teach.title')} onBack={acts.stopTeaching}>
      {teaching.name === 'pointing' ? (
        <Pointing teaching={teaching} acts={acts} />
      ) : teaching.name === 'checking' ? (
        <TeachCheck conversation={teaching.conversation} acts={acts} />
      ) : teaching.name === 'preparing' ? (
        <>
          <p role="status" className={styles.step}>
            {i18n.t('teach.preparing')}
          </p>
          <div className={styles.acts}>
            <Button onClick={acts.stopTeaching}>{i18n.t('teach.cancel')}</Button>
          </div>
        </>
      ) : (
        <>
          <p role="alert">{i18n.t('teach.refused')}</p>
          {teaching.detail ? <p className={styles.hint}>{teaching.detail}</p> : null}
          <div className={styles.acts}>
            <Button look="primary" onClick={acts.startTeaching}>
              {i18n.t('teach.again')}
            </Button>
            <Button onClick={acts.stopTeaching}>{i18n.t('teach.discard')}</Button>
          </div>
        </>
      )}
    </Page>
  )
}

function Pointing({ teaching, acts }: { teaching: Extract<Teaching, { name: 'pointing' }>; acts: PanelActions }) {
  const { step, problem, outlined } = teaching
  return (
    <>
      <ol className={styles.steps} aria-label={i18n.t('teach.steps')}>
        {teachSteps.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined} data-is-done={isBefore(one, step)}>
            {i18n.t(`teach.short.${keyedStep(one)}`)}
          </li>
        ))}
      </ol>
      {/* The live region would say it late, after the note of the act before. */}
      <div role="status" className={styles.now}>
        {problem === undefined ? null : (
          <p className={styles.problem}>{i18n.t(`teach.problems.${problemKey(problem)}`)}</p>
        )}
        <p className={styles.step}>{i18n.t(`teach.step.${keyedStep(step)}`)}</p>
        {outlined ? <p className={styles.outlined}>{i18n.t('teach.outlined', { words: outlined })}</p> : null}
      </div>
      <p className={styles.hint}>{i18n.t('teach.keys')}</p>
      <div className={styles.acts}>
        {step === 'customer' ? null : (
          <Button onClick={acts.skipStep}>{i18n.t(`teach.skip.${step === 'agent' ? 'agent' : 'reply_box'}`)}</Button>
        )}
        <Button onClick={acts.stopTeaching}>{i18n.t('teach.cancel')}</Button>
      </div>
    </>
  )
}

const isBefore = (one: TeachStep, other: TeachStep) => teachSteps.indexOf(one) < teachSteps.indexOf(other)

const problemKey = (problem: 'same-message' | 'no-thread' | 'no-box') =>
  (({ 'same-message': 'same_message', 'no-thread': 'no_thread', 'no-box': 'no_box' }) as const)[problem]
