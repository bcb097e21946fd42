import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import type { Stage } from '../../lib/panel/stage'
import { ChecklistsSection } from './ChecklistsSection'
import { HandOffSection } from './HandOffSection'
import { OptionsSection } from './OptionsSection'
import { RecoverySection } from './RecoverySection'
import { SectionBoundary } from './SectionBoundary'
import { StackSection } from './StackSection'
import { TapOutSection } from './TapOutSection'
import styles from './ToolsView.module.css'
import { WrapUpSection } from './WrapUpSection'

type ToolsViewProps = { stage: Extract<Stage, { name: 'ready' }>; state: PanelState; actions: PanelActions }

const tools = ['checklists', 'recovery', 'options', 'hand-off', 'wrap-up'] as const

/** The tools, each folded to a line. A conversation that never warmed up shows none until one is asked for. */
export function ToolsView({ stage, state, actions }: ToolsViewProps) {
  const { conversation, assessment } = stage
  const { folded, ticket } = state
  const isNote = conversation.composer?.writes === 'note'
  const fold = (card: (typeof tools)[number]) => ({
    isFolded: folded[card],
    onFold: (isFolded: boolean) => actions.fold(card, isFolded),
  })
  const isWarm = assessment.heats.some((heat) => heat > 0)
  const { move, boundary, escalation, checklists } = stage.guidance
  // Only once nothing is left to do here: a break in the middle of it would be one thing too many.
  const isOver = assessment.heats.includes(3) && assessment.heat <= 1 && !move && !boundary && !escalation
  const sections = {
    checklists:
      checklists.length > 0 ? (
        <ChecklistsSection checklists={checklists} ticked={ticket.ticked} acts={actions} {...fold('checklists')} />
      ) : null,
    recovery: <RecoverySection conversation={conversation} assessment={assessment} {...fold('recovery')} />,
    options: <OptionsSection typed={ticket.typed} acts={actions} {...fold('options')} />,
    'hand-off': (
      <HandOffSection
        conversation={conversation}
        assessment={assessment}
        style={ticket.style ?? assessment.style}
        isNote={isNote}
        acts={actions}
        {...fold('hand-off')}
      />
    ),
    'wrap-up': (
      <WrapUpSection
        conversation={conversation}
        assessment={assessment}
        tag={ticket.tag}
        // Nothing of a practice is kept, and a reminder would be.
        reminders={state.isPractice ? undefined : state.reminders}
        isNote={isNote}
        acts={actions}
        {...fold('wrap-up')}
      />
    ),
  }
  return (
    <div className={styles.tools}>
      {ticket.stack.length > 0 ? <StackSection stack={ticket.stack} acts={actions} /> : null}
      {isOver && !state.isPractice && !folded['tap-out'] ? (
        <TapOutSection onGone={() => actions.fold('tap-out', true)} acts={actions} />
      ) : null}
      {tools
        .filter((tool) => isWarm || !folded[tool])
        .map((tool) => (
          <SectionBoundary key={tool} resetOn={stage}>
            {sections[tool]}
          </SectionBoundary>
        ))}
    </div>
  )
}
