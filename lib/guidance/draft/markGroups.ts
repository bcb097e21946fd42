import type { DraftMark } from './draftReview'

/** Marks whose stretches overlap: one place of the draft, with a reason each. */
export type MarkGroup = {
  marks: readonly DraftMark[]
  /** The widest of them, the worst where several are as wide: its rewrite takes the place of them all. */
  widest: DraftMark
}

const width = ({ start, end }: DraftMark) => end - start

/** A mark with a rewrite goes before one without. */
function isBetter(one: DraftMark, than: DraftMark): boolean {
  if ((one.rewrite === null) !== (than.rewrite === null)) return than.rewrite === null
  return width(one) > width(than)
}

/** Puts marks together that speak of the same words, in the order of the draft. @param marks in that order, worst first */
export function groupMarks(marks: readonly DraftMark[]): MarkGroup[] {
  const groups: DraftMark[][] = []
  let end = -1
  for (const mark of marks) {
    const last = groups.at(-1)
    if (last && mark.start < end) last.push(mark)
    else groups.push([mark])
    end = Math.max(end, mark.end)
  }
  return groups.map((group) => ({
    marks: group,
    widest: group.reduce((best, mark) => (isBetter(mark, best) ? mark : best)),
  }))
}
