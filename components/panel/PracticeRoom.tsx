import { type Ref, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { i18n } from '#i18n'
import type { Message } from '../../lib/conversation/conversation'
import type { PanelActions, PanelStore, Practice } from '../../lib/panel/panelState'
import { isOver } from '../../lib/panel/practice/practice'
import { Button } from '../ui/Button'
import { ButtonRow } from '../ui/ButtonRow'
import { isOnCard } from './isOnCard'
import { lookOf } from './look'
import { NoticeLine } from './NoticeLine'
import { PracticeBox } from './PracticeBox'
import styles from './PracticePage.module.css'
import { SearchButton, SearchSection } from './SearchSection'
import { StageView } from './StageView'
import { useReturnFocus } from './useReturnFocus'
import { roleWords } from './words'

type PracticeRoomProps = {
  practice: Practice
  acts: Pick<PanelActions, 'holdPracticeBox' | 'writePractice' | 'goOnPractising' | 'startOver' | 'leavePractice'>
}

/** A made-up conversation: its thread, a box to answer in, and the panel that reads it along. */
export function PracticeRoom({ practice, acts }: PracticeRoomProps) {
  const { scenario, messages, draft, panel } = practice
  const newest = useRef<HTMLLIElement>(null)
  const read = useRef(messages)
  useEffect(() => {
    if (read.current !== messages) newest.current?.focus()
    read.current = messages
  }, [messages])
  // What the agent said last, and all that came of it.
  const from = Math.max(
    0,
    messages.findLastIndex(({ role }) => role === 'agent'),
  )
  return (
    <>
      <h3 className={styles.title}>{scenario.title}</h3>
      {scenario.goal ? <p className={styles.hint}>{i18n.t('practice.goal', { goal: scenario.goal })}</p> : null}
      {from > 0 ? (
        <details>
          <summary>{i18n.t('practice.earlier', from)}</summary>
          <ol className={styles.thread}>
            {messages.slice(0, from).map((message) => (
              <Said key={message.id} message={message} />
            ))}
          </ol>
        </details>
      ) : null}
      <ol className={styles.thread} aria-label={i18n.t('practice.messages')}>
        {messages.slice(from).map((message, at, all) => (
          <Said key={message.id} message={message} {...(at === all.length - 1 ? { newest } : {})} />
        ))}
      </ol>
      {isOver(practice) ? (
        <p>{i18n.t('practice.over')}</p>
      ) : (
        <>
          <PracticeBox draft={draft} acts={acts} />
          <p className={styles.hint}>{i18n.t('practice.goOnAbout')}</p>
        </>
      )}
      <ButtonRow>
        {isOver(practice) ? null : (
          <Button look="primary" onClick={acts.goOnPractising}>
            {i18n.t('practice.goOn')}
          </Button>
        )}
        <Button onClick={acts.startOver}>{i18n.t('practice.again')}</Button>
        <Button look="quiet" onClick={acts.leavePractice}>
          {i18n.t('practice.leave')}
        </Button>
      </ButtonRow>
      <ReadAlong panel={panel} />
    </>
  )
}

type SaidProps = { message: Message; newest?: Ref<HTMLLIElement> }

function Said({ message: { role, text }, newest }: SaidProps) {
  return (
    <li ref={newest} className={styles.said} data-role={role} tabIndex={-1}>
      <span className={styles.hint}>{roleWords(role)}</span>
      <p className={styles.words}>{text}</p>
    </li>
  )
}

/** What the panel shows of the thread, by the panel's own sections. */
function ReadAlong({ panel }: { panel: PanelStore }) {
  const state = useStore(panel)
  const { notice, view, stage } = state
  useReturnFocus(panel)
  const isCrisis = stage.name === 'ready' && stage.guidance.move === 'crisis'
  return (
    <section className={styles.panel} aria-label={i18n.t('practice.panel')}>
      {view === 'search' ? (
        <SearchSection search={state.search} look={lookOf(state)} acts={panel.actions} />
      ) : (
        <StageView state={state} actions={panel.actions} isFirstRun={false} />
      )}
      {notice && !isOnCard(state) ? <NoticeLine notice={notice} acts={panel.actions} /> : null}
      {view !== 'search' && !isCrisis ? <SearchButton onOpen={() => panel.actions.show('search')} /> : null}
    </section>
  )
}
