import { useStore } from 'zustand'
import { i18n } from '#i18n'
import icon from '../../assets/icon.svg'
import type { PanelState, PanelStore } from '../../lib/panel/panelState'
import { conversationOf } from '../../lib/panel/stage'
import { FirstRun } from './FirstRun'
import { ReminderList } from './FollowUp'
import { isOnCard } from './isOnCard'
import { LiveRegion } from './LiveRegion'
import { NoticeLine } from './NoticeLine'
import { OpenedView } from './OpenedView'
import styles from './Panel.module.css'
import { PanelMenu } from './PanelMenu'
import { SearchButton } from './SearchSection'
import { SectionBoundary } from './SectionBoundary'
import { StageView } from './StageView'
import { StatusSection } from './StatusSection'
import { takesPackFile } from './takesPackFile'
import { usePanelKeys } from './usePanelKeys'
import { useReturnFocus } from './useReturnFocus'

/** The whole panel. Shows what the store holds and calls the store back; knows nothing else of the outside. */
export function Panel({ store }: { store: PanelStore }) {
  const state = useStore(store)
  const { actions } = store
  const { stage, view, notice } = state
  const practising = view === 'practice' ? state.practice?.panel : undefined
  // While a practice is in view the ticket is not spoken of.
  const conversation = view === 'practice' ? undefined : conversationOf(stage)
  // The first pages wait while a ticket is open: words for the customer come first.
  const isFirstRun = state.settings?.hasSeenFirstRun === false && !conversation && view === 'stage'
  usePanelKeys(store)
  useReturnFocus(store)
  return (
    <div className={styles.panel} {...takesPackFile(actions.offerPack)}>
      {/* Tells React Aria that its rule stands in tokens.css: the CSP refuses the style element that it would add. */}
      <span id="react-aria-pressable-style" hidden />
      <LiveRegion store={practising ?? store} />
      <header className={styles.header}>
        <SectionBoundary resetOn={stage}>
          <h1 className={conversation ? styles.unseen : styles.name}>
            <img src={icon} alt="" width="20" height="20" />
            {i18n.t('extensionName')}
          </h1>
          {conversation ? (
            <StatusSection
              key={conversation.ticket}
              conversation={conversation}
              memory={state.ticket}
              isOutgrown={isOutgrown(state)}
              onSwap={actions.swapRole}
              onTeach={actions.startTeaching}
            />
          ) : null}
        </SectionBoundary>
        <div className={styles.menu}>
          <PanelMenu onShow={(choice) => (choice === 'proof' ? actions.openProof() : actions.show(choice))} />
        </div>
      </header>
      <main className={styles.main}>
        {isFirstRun ? <FirstRun onDone={() => void actions.finishFirstRun()} /> : null}
        {dueReminders(state).length > 0 ? (
          <section className={styles.due} aria-label={i18n.t('reminder.label')}>
            <ReminderList reminders={dueReminders(state)} onRemove={actions.removeReminder} />
          </section>
        ) : null}
        {view === 'stage' ? (
          <StageView state={state} actions={actions} isFirstRun={isFirstRun} />
        ) : (
          <SectionBoundary resetOn={view}>
            <OpenedView state={state} actions={actions} />
          </SectionBoundary>
        )}
      </main>
      <footer className={styles.footer}>
        {notice && !isOnCard(state) ? <NoticeLine notice={notice} acts={actions} /> : null}
        {conversation && view === 'stage' && !isCrisis(state) ? (
          <SearchButton onOpen={() => actions.show('search')} />
        ) : null}
      </footer>
    </div>
  )
}

/** What was taught for this site ought to have read what is read by its shape. */
function isOutgrown({ site, taught, stage }: PanelState): boolean {
  if (site === undefined || conversationOf(stage)?.helpdesk !== 'generic') return false
  const { protocol, hostname } = new URL(site)
  return taught.includes(`${protocol}//${hostname}`)
}

/** Reminders whose time has come; none while the crisis procedure is shown. */
const dueReminders = (state: PanelState) => (isCrisis(state) ? [] : state.reminders.filter(({ isDue }) => isDue))

/** In a crisis nothing else is offered. */
const isCrisis = ({ stage }: PanelState) => stage.name === 'ready' && stage.guidance.move === 'crisis'
