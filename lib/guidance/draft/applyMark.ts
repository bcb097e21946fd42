import type { DraftMark } from './draftReview'

/** What one mark speaks of, whatever place it has: the same words marked for the same reason. */
export function markKey({ code, start, end }: DraftMark, draft: string): string {
  return `${code}: ${draft.slice(start, end)}`
}

/** Marks that the agent has not left as they are. @param left keys of {@link markKey} */
export function marksInView(marks: readonly DraftMark[], draft: string, left: ReadonlySet<string>): DraftMark[] {
  return marks.filter((mark) => mark.end <= draft.length && !left.has(markKey(mark, draft)))
}

/** The draft with the rewrite in the place of exactly the marked words; unchanged where there is none. */
export function applyMark(draft: string, { start, end, rewrite }: DraftMark): string {
  return rewrite === null ? draft : draft.slice(0, start) + rewrite + draft.slice(end)
}

/** The marks of a draft after one was applied: the rest, where their words stand now. */
export function marksAfter(marks: readonly DraftMark[], applied: DraftMark): DraftMark[] {
  const growth = (applied.rewrite?.length ?? 0) - (applied.end - applied.start)
  return marks
    .filter(({ start, end }) => end <= applied.start || start >= applied.end)
    .map((mark) => (mark.start >= applied.end ? { ...mark, start: mark.start + growth, end: mark.end + growth } : mark))
}
