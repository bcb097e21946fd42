import type { Style } from '../../classify/reading'
import type { DraftCode, DraftContext, DraftMark } from './draftReview'
import type { Draft } from './readDraft'

/** What a check finds: a mark without its code. */
export type Found = Omit<DraftMark, 'code'>

/** One thing that the guard looks for. To add one: a file in checks/ and a line in checks.ts. */
export type Check = {
  code: DraftCode
  /** Styles with which this backfires; all where absent. */
  styles?: readonly Style[]
  find(draft: Draft, context: DraftContext): readonly Found[]
}
