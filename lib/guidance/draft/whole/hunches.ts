import { asksForAnother } from '../checks/asksAgain'
import type { DraftContext, Hunch } from '../draftReview'
import type { Draft, DraftSentence } from '../readDraft'
import { type WholeCode, weighWhole, wholeCodes } from './wholeHead'
import { sentenceInputs, wholeInputs } from './wholeInputs'

/** From here on a draft is marked; on drafts of authors left out of the training one in five of such marks was wrong. */
const sure = 0.7

/** What a code needs to make sense: many ways tire whoever is hot, and only what was given is asked for again. */
const needs: Partial<Record<WholeCode, (sentence: DraftSentence, context: DraftContext) => boolean>> = {
  'too-many-options': (_, { heat }) => heat >= hot,
  'asks-again': ({ plain }, { given }) => given.length > 0 && !asksForAnother(plain),
}
const hot = 2

/** @param weighed sentences of the draft with their embeddings */
export function hunchesOf(
  draft: Draft,
  weighed: readonly { sentence: DraftSentence; embedding: Float32Array }[],
  context: DraftContext,
): Hunch[] {
  if (weighed.length === 0) return []
  const sentences = weighed.map(({ sentence, embedding }) => sentenceInputs(sentence, embedding))
  const whole = wholeInputs(draft, context)
  return wholeCodes.flatMap((code): Hunch[] => {
    const { probability, place } = weighWhole(code, sentences, whole)
    const sentence = weighed[place]?.sentence
    if (probability < sure || !sentence || needs[code]?.(sentence, context) === false) return []
    return [{ code, start: sentence.start, end: sentence.end }]
  })
}
