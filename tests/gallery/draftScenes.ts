import type { DraftSectionProps } from '../../components/panel/DraftSection'
import { draftContext } from '../../lib/guidance/draft/draftContext'
import { reviewDraft } from '../../lib/guidance/draft/reviewDraft'
import { abuse, hot, type Scene } from './scenes'

/** A draft as its section gets it. */
export type DraftScene = Pick<DraftSectionProps, 'draft' | 'marks' | 'notice'>

function drafted({ conversation }: Scene, draft: string): DraftScene {
  return { draft, marks: reviewDraft(draft, draftContext(conversation, {}, 'driver')), notice: undefined }
}

/** Story 1: three things at once, the longest list that is likely. */
export const lateDraft = drafted(
  hot,
  "Unfortunately we can't do that, our policy says 5 days. Could you send me your order number?",
)

/** One thing, and a closing word that has no rewrite beside it. */
export const sharpDraft = drafted(abuse, "There's no need to be rude. Your invoice is corrected.")
