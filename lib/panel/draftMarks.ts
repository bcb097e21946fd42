import { marksInView } from '../guidance/draft/applyMark'
import type { DraftMark } from '../guidance/draft/draftReview'
import type { DraftOutcome } from './notice'
import type { PanelState } from './panelState'

/** Marks of the draft that the agent has not left as they are. */
export function draftMarks({ draft }: Pick<PanelState, 'draft'>): DraftMark[] {
  return marksInView(draft.marks, draft.text, new Set(draft.left))
}

/** What came of the last act on the draft, while nothing else was said since. */
export function draftOutcome({ notice }: Pick<PanelState, 'notice'>): DraftOutcome | undefined {
  return notice?.name === 'draft' ? notice.outcome : undefined
}
