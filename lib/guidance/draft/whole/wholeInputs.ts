import { embeddingWidth } from '../../../classify/headWeights'
import type { Style } from '../../../classify/reading'
import type { DraftContext } from '../draftReview'
import { mannerFeatures, patternCount } from '../manner/mannerFeatures'
import { embeddingScale } from '../manner/mannerHead'
import { type Draft, type DraftSentence, leadsOn } from '../readDraft'

const styles: readonly Style[] = ['driver', 'expressive', 'analytic']
const hottest = 3
const manySentences = 8
const manyQuestions = 3
/** Characters of the customer's newest message that are compared with a draft. */
const longestCompared = 600

/** Texts of the customer that a draft is laid beside. */
export type AnsweredTexts = { newest: string | undefined; questions: readonly string[] }

/** Their embeddings, in the same order. */
export type Answered = { newest: Float32Array | undefined; questions: readonly Float32Array[] }

/** What a draft is laid beside: the newest message and its open questions, or the message in their place. */
export function answeredTexts({ customer, open }: Pick<DraftContext, 'customer' | 'open'>): AnsweredTexts {
  const newest = customer.at(-1)?.slice(0, longestCompared)
  return { newest, questions: open.length > 0 ? open.slice(-manyQuestions) : newest === undefined ? [] : [newest] }
}

/** How near two embeddings are in meaning, from -1 to 1. */
export function nearness(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0)
}

/**
 * What a sentence gives to the head over whole drafts: its grammar without the patterns, which were written to other drafts,
 * its embedding, and how near it comes to a question.
 */
export function sentenceInputs(
  sentence: DraftSentence,
  embedding: Float32Array,
  questions: Answered['questions'],
): number[] {
  return [
    ...mannerFeatures(sentence).slice(patternCount),
    ...Array.from(embedding, (value) => value * embeddingScale),
    questions.length > 0 ? Math.max(...questions.map((question) => nearness(embedding, question))) : 0,
    Number(questions.length > 0),
  ]
}

/** How many numbers {@link sentenceInputs} gives beside those of the grammar. */
export const comparedInputCount = embeddingWidth + 2

/** Whom and what a draft answers, and what it does as a whole. */
export function wholeInputs(
  draft: Draft,
  context: DraftContext,
  embeddings: readonly Float32Array[],
  { newest, questions }: Answered,
): number[] {
  const { acts, sentences } = draft
  const nearest = questions.map((question) => Math.max(...embeddings.map((one) => nearness(one, question))))
  const isCompared = nearest.length > 0 && embeddings.length > 0
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
    isCompared ? Math.max(...nearest) : 0,
    isCompared ? Math.min(...nearest) : 0,
    Number(isCompared),
    Math.min(context.open.length, manyQuestions) / manyQuestions,
    Number(context.given.length > 0),
    Number(sentences.length === 1),
    ...Array.from({ length: embeddingWidth }, (_, place) => (newest?.[place] ?? 0) * embeddingScale),
  ]
}

/** How many numbers {@link wholeInputs} gives. */
export const wholeInputCount = 18 + embeddingWidth
