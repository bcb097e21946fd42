import { asksForAnother } from '../checks/asksAgain'
import { leavesOpen } from '../checks/unanswered'
import type { DraftContext, Hunch } from '../draftReview'
import type { Draft, DraftSentence } from '../readDraft'
import { knownNgrams } from './draftNgrams'
import { type WholeCode, weighWhole, wholeCodes } from './wholeHead'
import { type Answered, nearness, sentenceInputs, wholeInputs } from './wholeInputs'

/**
 * From `sure` on a draft is marked; below `unlikely` what a check found does not count. Chosen on sets left out of the training in turn, so that
 * nine of ten good drafts stay unmarked there, and on dev (decision 0296).
 */
const bounds: Record<WholeCode, { sure: number; unlikely: number }> = {
  'no-stand': { sure: 0.6, unlikely: 0.1 },
  'rule-quoting': { sure: 0.6, unlikely: 0.03 },
  'cant-be-done': { sure: 0.65, unlikely: 0.15 },
  dictatorial: { sure: 0.85, unlikely: 0.05 },
  'emotional-reply': { sure: 0.6, unlikely: 0 },
  'doubts-data': { sure: 0.7, unlikely: 0.15 },
  'asks-again': { sure: 0.7, unlikely: 0.08 },
  unanswered: { sure: 0.8, unlikely: 0.1 },
  'apology-only': { sure: 0.65, unlikely: 0.1 },
  'too-many-options': { sure: 0.6, unlikely: 0.1 },
  'takes-bait': { sure: 0.75, unlikely: 0.15 },
  blame: { sure: 0.75, unlikely: 0.1 },
  'dead-end-unknown': { sure: 0.5, unlikely: 0.08 },
  // The check finds the thing itself, as a card number: how likely it looked is no reason to pass over it.
  'private-data': { sure: 0.6, unlikely: 0 },
}

/** What a code needs to make sense: many ways tire whoever is hot, only what was given is asked for again, only what was asked stays open. */
const needs: Partial<Record<WholeCode, (sentence: DraftSentence, context: DraftContext) => boolean>> = {
  'too-many-options': (_, { heat }) => heat >= hot,
  'asks-again': ({ plain }, { given }) => given.length > 0 && !asksForAnother(plain),
  unanswered: (_, { open }) => open.length > 0,
}
const hot = 2

/** What is weighed of a draft. */
type Weighed = readonly { sentence: DraftSentence; embedding: Float32Array }[]

/** The open question that is farthest from all that was weighed. */
export function farthest(
  weighed: Weighed,
  { open }: Pick<DraftContext, 'open'>,
  questions: Answered['questions'],
): string {
  const asked = open.slice(-questions.length)
  const near = questions.map((question) => Math.max(...weighed.map(({ embedding }) => nearness(embedding, question))))
  return asked[near.indexOf(Math.min(...near))] ?? asked[0] ?? ''
}

/**
 * What a draft probably does although no check finds it, and what it hardly does although one did.
 * @param weighed sentences of the draft with their embeddings
 * @param answered embeddings of `answeredTexts`
 */
export function weighDraft(
  draft: Draft,
  weighed: Weighed,
  context: DraftContext,
  answered: Answered,
): Required<Pick<DraftContext, 'hunches' | 'unlikely'>> {
  if (weighed.length === 0) return { hunches: [], unlikely: [] }
  const sentences = weighed.map(({ sentence, embedding }) => ({
    inputs: sentenceInputs(sentence, embedding, answered.questions),
    ngrams: knownNgrams(sentence.text),
  }))
  const embeddings = weighed.map(({ embedding }) => embedding)
  const whole = wholeInputs(draft, context, embeddings, answered)
  const found = wholeCodes.map((code) => ({ code, ...weighWhole(code, sentences, whole) }))
  return {
    hunches: found.flatMap(({ code, probability, place }): Hunch[] => {
      const sentence = weighed[place]?.sentence
      if (probability < bounds[code].sure || !sentence || needs[code]?.(sentence, context) === false) return []
      const last = draft.sentences.at(-1)
      if (code === 'unanswered' && last) {
        return [{ code, ...leavesOpen(last, farthest(weighed, context, answered.questions)) }]
      }
      return [{ code, start: sentence.start, end: sentence.end }]
    }),
    unlikely: found.filter(({ code, probability }) => probability < bounds[code].unlikely).map(({ code }) => code),
  }
}
