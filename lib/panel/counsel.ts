import type { Assessment } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import { slotValues } from '../conversation/slotValues'
import { advise, type Choices } from '../guidance/advise'
import type { Guidance, Suggestion } from '../guidance/guidance'
import { searchPackPhrases } from '../guidance/searchPhrases'
import { toSuggestion, valuesFor } from '../guidance/toSuggestion'
import type { Pack } from '../packs/pack'

/** The two questions that the panel asks of guidance; a test may answer them itself. */
export type Counsel = {
  advise(conversation: Conversation, assessment: Assessment, packs: readonly Pack[], choices: Choices): Guidance
  /** Phrases for the agent's words, best first; all of them for none. Slots are filled as far as the thread allows. */
  search(
    packs: readonly Pack[],
    query: string,
    conversation: Conversation,
    assessment: Assessment | undefined,
  ): Suggestion[]
}

/** The answers of lib/gidance. */
export const guidanceCounsel: Counsel = {
  advise,
  search: (packs, query, conversation, assessment) => {
    const values = assessment
      ? valuesFor(conversation, assessment, assessment.boundaryEvidence)
      : slotValues(conversation, [])
    return searchPackPhrases(packs, query).map(({ phrase, pack }) => toSuggestion(phrase, pack, values, []))
  },
}
