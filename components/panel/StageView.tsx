import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import { ModelFailed } from './ModelFailed'
import { ModelLoading } from './ModelLoading'
import { ReadSoFar } from './ReadSoFar'
import { ReadyView } from './ReadyView'
import { SectionBoundary } from './SectionBoundary'
import styles from './StageView.module.css'
import { StateCard } from './StateCard'
import { SwitchedOff } from './SwitchedOff'

type StageViewProps = { state: PanelState; actions: PanelActions; isFirstRun: boolean }

/** The face of the stage, and above it what could not be opened. */
export function StageView({ state, actions, isFirstRun }: StageViewProps) {
  const { stage, packProblems, settingsProblem } = state
  return (
    <>
      {packProblems.length > 0 ? (
        <p className={styles.problem}>{[i18n.t('states.packs', packProblems.length), ...packProblems].join(' ')}</p>
      ) : null}
      {settingsProblem === undefined ? null : <p className={styles.problem}>{i18n.t('states.settingsProblem')}</p>}
      {stage.name === 'ready' ? (
        <ReadyView stage={stage} state={state} actions={actions} />
      ) : (
        <SectionBoundary resetOn={stage}>
          <Face {...{ state, actions, isFirstRun }} />
        </SectionBoundary>
      )}
    </>
  )
}

/** The stages in which nothing is suggested. */
function Face({ state: { stage, model }, actions, isFirstRun }: StageViewProps) {
  switch (stage.name) {
    case 'switched-off':
      // The last of the first pages says where to click; two such texts would be one too many.
      return isFirstRun && stage.site === undefined ? null : (
        <SwitchedOff site={stage.site} onSwitchOn={(site) => void actions.switchOnSite(site)} />
      )
    case 'browser-page':
      return <Plain name="browserPage" />
    case 'connecting':
      return <Plain name="connecting" />
    case 'nothing-to-read':
      return (
        <Plain name="nothingToRead">
          <p>{i18n.t('teach.offerUnread')}</p>
          <p>
            <Button onClick={actions.startTeaching}>{i18n.t('teach.start')}</Button>
          </p>
        </Plain>
      )
    case 'closed':
      return <Plain name="closed" />
    case 'no-messages':
      return <Plain name="noMessages" />
    case 'reading':
      return stage.soFar ? <ReadSoFar soFar={stage.soFar} /> : <ModelLoading model={model} />
    case 'failed':
      return (
        <ModelFailed
          problem={stage.problem}
          detail={stage.detail}
          onRetry={actions.retryModel}
          onCopy={(detail) => void actions.copyDetails(detail)}
        />
      )
    case 'ready':
      return null
  }
}

type PlainState = 'browserPage' | 'connecting' | 'nothingToRead' | 'closed' | 'noMessages'

function Plain({ name, children }: { name: PlainState; children?: ReactNode }) {
  return (
    <StateCard title={i18n.t(`states.${name}.title`)}>
      <p>{i18n.t(`states.${name}.body`)}</p>
      {children}
    </StateCard>
  )
}
