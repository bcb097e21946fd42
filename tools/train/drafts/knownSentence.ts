import type { Manner } from '../../../lib/guidance/draft/manner/manners'
import type { DraftSentence } from '../../../lib/guidance/draft/readDraft'

/** A sentence with what is known of it: 1 it does, 0 it does not; what is not known is absent. */
export type KnownSentence = { sentence: DraftSentence; known: ReadonlyMap<Manner, 0 | 1> }
