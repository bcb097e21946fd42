import type { DraftSentence } from '../readDraft'
import { mannerFeatures, patternCount } from './mannerFeatures'

/** Sentences of a draft that are weighed: each takes the encoder about ten milliseconds. */
const mostWeighed = 3

/** What follows the greeting decides little, and what a pattern or an act decides is weighed last. */
function rank(sentence: DraftSentence): number {
  const isAct = sentence.clauses.some(({ act }) => act !== undefined && act !== 'asks')
  const isMarked = mannerFeatures(sentence)
    .slice(0, patternCount)
    .some((value) => value > 0)
  if (isMarked) return isAct ? 2 : 1
  return isAct ? 3 : 0
}

/** The sentences of a draft for whose effect the model is asked, those first that grammar and wordings leave open. */
export function sentencesToWeigh(sentences: readonly DraftSentence[]): DraftSentence[] {
  return sentences
    .map((sentence, place) => ({ sentence, place, rank: rank(sentence) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .slice(0, mostWeighed)
    .map(({ sentence }) => sentence)
}
