import type { DraftContext } from '../draftReview'
import type { DraftSentence } from '../readDraft'
import { type Manner, type Manners, manners } from './manners'

/** From here on the head marks what no wording tells; below `doubtful` it takes a wording's word away. */
const enough = 0.45
const doubtful = 0.12
/** From here on where the thread, or the rest of the draft, makes it likely. */
const enoughWhereLikely = 0.2
// Commands of a recipe and orders read alike.
const enoughOf: Partial<Record<Manner, number>> = { orders: 0.6 }

/** What may stand in one sentence as well: a rule that refuses, an apology with feeling. */
const together: readonly (readonly Manner[])[] = [
  ['refuses', 'cites-rule'],
  ['apologises', 'feels'],
  ['orders', 'refuses'],
]

/** What the head says of a sentence; undefined where it was not weighed. */
export function weighed({ text }: DraftSentence, context: Pick<DraftContext, 'manners'>): Manners | undefined {
  return context.manners?.[text]
}

/** Whether nothing else is likelier. */
function isFirst(found: Manners, manner: Manner): boolean {
  return manners.every(
    (other) => found[other] <= found[manner] || together.some((pair) => pair.includes(manner) && pair.includes(other)),
  )
}

/**
 * Whether a sentence does something to its reader: by its wording, as long as the head does not speak against it, or by
 * the head alone. A sentence that was not weighed is told by its wording.
 * @param isLikely what stands around the sentence speaks for it
 */
export function does(
  sentence: DraftSentence,
  manner: Manner,
  isSoByWording: boolean,
  context: Pick<DraftContext, 'manners'>,
  isLikely = false,
): boolean {
  const found = weighed(sentence, context)
  if (!found) return isSoByWording
  if (isSoByWording) return found[manner] >= doubtful
  return found[manner] >= (isLikely ? enoughWhereLikely : (enoughOf[manner] ?? enough)) && isFirst(found, manner)
}
