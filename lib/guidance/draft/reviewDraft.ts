import { checks } from './checks'
import type { DraftContext, DraftMark } from './draftReview'
import { readDraft } from './readDraft'

/**
 * What in a draft is known to backfire with this customer, in the order of the text. It judges the text and nobody: no
 * grade, no count, nothing kept. Pure: the same draft in the same context has the same marks.
 */
export function reviewDraft(text: string, context: DraftContext): DraftMark[] {
  const draft = readDraft(text)
  if (draft.sentences.length === 0) return []
  return checks
    .filter(({ styles }) => styles === undefined || styles.includes(context.style))
    .flatMap(({ code, find }) => find(draft, context).map((found): DraftMark => ({ code, ...found })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
