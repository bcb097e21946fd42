import { jumpsToFix } from '../../lib/guidance/draft/jumpsToFix'
import { packWording } from '../../lib/guidance/draft/packWording'
import { draftMarks, draftOutcome } from '../../lib/panel/draftMarks'
import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import type { Stage } from '../../lib/panel/stage'
import { BoundarySection } from './BoundarySection'
import { CrisisSection } from './CrisisSection'
import { DraftSection } from './DraftSection'
import type { DraftNote } from './draftWords'
import { EscalationSection } from './EscalationSection'
import { ForeignSection } from './ForeignSection'
import { HeatSection } from './HeatSection'
import { lookOf } from './look'
import { MoveSection, QuietSection } from './MoveSection'
import { PhrasesSection } from './PhrasesSection'
import styles from './ReadyView.module.css'
import { SectionBoundary } from './SectionBoundary'
import { StyleSection } from './StyleSection'
import { ToolsView } from './ToolsView'

type ReadyViewProps = {
  stage: Extract<Stage, { name: 'ready' }>
  state: PanelState
  actions: PanelActions
}

/** A conversation that was read: the sections in order. Add a section: one file and one entry here. */
export function ReadyView({ stage, state, actions }: ReadyViewProps) {
  const { conversation, assessment, guidance } = stage
  const { move, because, suggestions, boundary, escalation } = guidance
  const look = lookOf(state)
  const unsure = conversation.messages.filter(({ role }) => role === 'unknown').length
  const marks = draftMarks(state)
  const isOffered = (phrase: string) => suggestions.some((suggestion) => suggestion.phrase === phrase)

  if (move === 'crisis') {
    return (
      <SectionBoundary resetOn={stage}>
        <CrisisSection
          words={because.length > 0 ? because : assessment.crisis}
          procedure={guidance.procedure}
          suggestions={suggestions}
          open={state.open}
          onOpen={actions.openPhrase}
          look={look}
          acts={actions}
          onNotOne={() => actions.setAside('crisis')}
        />
      </SectionBoundary>
    )
  }

  const sections = [
    {
      name: 'readings',
      section: assessment.isForeign ? (
        <ForeignSection />
      ) : (
        <div className={styles.readings}>
          <SectionBoundary resetOn={stage}>
            {assessment.heats.length > 0 ? <HeatSection conversation={conversation} assessment={assessment} /> : null}
          </SectionBoundary>
          <SectionBoundary resetOn={stage}>
            <StyleSection
              style={assessment.style}
              evidence={assessment.styleEvidence}
              override={state.ticket.style}
              onChoose={actions.chooseStyle}
            />
          </SectionBoundary>
        </div>
      ),
    },
    {
      name: 'move',
      section: move ? (
        <MoveSection move={move} because={because} isBrief={look.isBrief} onSetAside={actions.setAside} />
      ) : null,
    },
    {
      name: 'phrases',
      section:
        move || suggestions.length > 0 ? (
          <PhrasesSection
            suggestions={suggestions}
            open={state.open}
            look={look}
            acts={actions}
            onOpen={actions.openPhrase}
          />
        ) : null,
    },
    {
      name: 'draft',
      section: (
        <DraftSection
          draft={state.draft.text}
          marks={marks}
          notice={draftOutcome(state)}
          note={draftNoteOf(state, stage)}
          onReplace={(mark) => void actions.replaceMark(mark)}
          onLeave={actions.leaveMark}
          onUndo={() => void actions.undoReplace()}
        />
      ),
    },
    {
      name: 'boundary',
      section: boundary ? (
        <BoundarySection
          boundary={boundary}
          isOfferedAbove={isOffered(boundary.script.phrase)}
          isFolded={state.folded.boundary}
          look={look}
          acts={actions}
          onFold={(isFolded) => actions.fold('boundary', isFolded)}
        />
      ) : null,
    },
    {
      name: 'escalation',
      section: escalation ? (
        <EscalationSection
          escalation={escalation}
          isOfferedAbove={isOffered(escalation.script.phrase)}
          isFolded={state.folded.escalation}
          look={look}
          acts={actions}
          onFold={(isFolded) => actions.fold('escalation', isFolded)}
        />
      ) : null,
    },
    {
      name: 'quiet',
      section:
        move || boundary || escalation || marks.length > 0 || assessment.isForeign ? null : (
          <QuietSection unsure={unsure} rest={restOf(state)} onSnooze={actions.snooze} />
        ),
    },
    { name: 'tools', section: <ToolsView stage={stage} state={state} actions={actions} /> },
  ]

  return sections.map(({ name, section }) => (
    <SectionBoundary key={name} resetOn={stage}>
      {section}
    </SectionBoundary>
  ))
}

/** From this heat on a fix lands only after a word for the feeling. */
const hot = 2

/** One thing at most: said again; a fix first, to somebody who is hot and was not met yet; or as it stands in the pack. */
function draftNoteOf(
  { draft, packs }: PanelState,
  { conversation, assessment, guidance }: ReadyViewProps['stage'],
): DraftNote | undefined {
  const wording = packWording(draft.text, packs, conversation)
  if (wording === 'repeated') return wording
  if (guidance.move === 'empathise' && assessment.heat >= hot && jumpsToFix(draft.text)) return 'fix-first'
  return assessment.heat === 0 ? undefined : wording
}

/** Why no hint stands in view although one could. */
function restOf({ ticket }: PanelState): 'snoozed' | 'resting' | undefined {
  if (ticket.isSnoozed) return 'snoozed'
  return ticket.restsAfter === undefined ? undefined : 'resting'
}
