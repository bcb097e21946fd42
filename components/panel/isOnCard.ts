import type { PanelState } from '../../lib/panel/panelState'

/** Whether the note stands on a card in view already. */
export function isOnCard({ notice, stage, view, search }: PanelState): boolean {
  if (notice?.name === 'draft') return view === 'stage' && stage.name === 'ready'
  if (!notice || !('phrase' in notice)) return false
  if (view === 'search') return search.opened?.phrase === notice.phrase
  if (view !== 'stage' || stage.name !== 'ready') return false
  const { suggestions, boundary, escalation } = stage.guidance
  const cards = [...suggestions, ...(boundary ? [boundary.script] : []), ...(escalation ? [escalation.script] : [])]
  return cards.some(({ phrase }) => phrase === notice.phrase)
}
