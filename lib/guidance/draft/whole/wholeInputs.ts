import type { Style } from '../../../classify/reading'
import type { DraftContext } from '../draftReview'
import { mannerFeatures, patternCount } from '../manner/mannerFeatures'
import { embeddingScale } from '../manner/mannerHead'
import { type Draft, type DraftSentence, leadsOn } from '../readDraft'

const styles: readonly Style[] = ['driver', 'expressive', 'analytic']
const hottest = 3
const manySentences = 8

/** What a sentence gives to the head over whole drafts: its grammar without the patterns, which were written to other drafts, and its embedding. */
export function sentenceInputs(sentence: DraftSentence, embedding: Float32Array): number[] {
  return [...mannerFeatures(sentence).slice(patternCount), ...Array.from(embedding, (value) => value * embeddingScale)]
}

/** Whom a draft answers, and what it does as a whole; from 0 to 1. */
export function wholeInputs(draft: Draft, context: DraftContext): number[] {
  const { acts, sentences } = draft
  return [
    ...styles.map((style) => Number(context.style === style)),
    context.heat / hottest,
    ...[
      context.isTaunted === true,
      leadsOn(draft, {}),
      context.open.length > 0,
      context.open.length > 1,
      acts.has('asks'),
      acts.has('offers'),
    ].map(Number),
    Math.min(sentences.length, manySentences) / manySentences,
    Number(acts.has('commits') || acts.has('done')),
  ]
}

/** How many numbers {@link wholeInputs} gives. */
export const wholeInputCount = 12
