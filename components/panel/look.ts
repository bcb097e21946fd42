import type { PanelState } from '../../lib/panel/panelState'
import { conversationOf } from '../../lib/panel/stage'
import type { PhraseLook } from './PhraseCard'

/** What every phrase card shows alike, from the panel's state. */
export function lookOf(state: PanelState): PhraseLook {
  const { stage, wording, ticket, notice, settings } = state
  return {
    wording,
    typed: ticket.typed,
    notice,
    facts: stage.name === 'ready' ? stage.assessment.given : [],
    isBrief: settings?.isExpert ?? false,
    isNote: conversationOf(stage)?.composer?.writes === 'note',
  }
}
