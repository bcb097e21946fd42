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
    .filter(({ code }) => !context.unlikely?.includes(code))
    .flatMap(({ code, find }): DraftMark[] => {
      const found = find(draft, context)
      if (found.length > 0) return found.map((one) => ({ code, ...one }))
      // What no check finds is marked by the head alone, which seldom can say in which words to put it.
      const hunches = context.hunches?.filter((hunch) => hunch.code === code) ?? []
      return hunches.map((hunch) => ({ rewrite: null, ...hunch }))
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
