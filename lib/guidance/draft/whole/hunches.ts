import { asksForAnother } from '../checks/asksAgain'
import { leavesOpen } from '../checks/unanswered'
import type { DraftContext, Hunch } from '../draftReview'
import type { Draft, DraftSentence } from '../readDraft'
import { type WholeCode, weighWhole, wholeCodes } from './wholeHead'
import { type Answered, nearness, sentenceInputs, wholeInputs } from './wholeInputs'

/** From here on a draft is marked: chosen on sets left out of the training in turn, and on dev (decision 0295). A code that is absent is left to the checks. */
const sureOf: Partial<Record<WholeCode, number>> = {
  'rule-quoting': 0.6,
  'emotional-reply': 0.6,
  'dead-end-unknown': 0.6,
  'private-data': 0.6,
  'apology-only': 0.7,
  'asks-again': 0.75,
  'doubts-data': 0.75,
  unanswered: 0.75,
  'too-many-options': 0.75,
}
/** Below this what a check found does not count. */
const unlikely = 0.1

/** Codes whose check finds the thing itself, as a card number: how likely it looked is no reason to pass over it. */
const proven: readonly WholeCode[] = ['private-data']

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
  const sentences = weighed.map(({ sentence, embedding }) => sentenceInputs(sentence, embedding, answered.questions))
  const embeddings = weighed.map(({ embedding }) => embedding)
  const whole = wholeInputs(draft, context, embeddings, answered)
  const found = wholeCodes.map((code) => ({ code, ...weighWhole(code, sentences, whole) }))
  return {
    hunches: found.flatMap(({ code, probability, place }): Hunch[] => {
      const sentence = weighed[place]?.sentence
      if (probability < (sureOf[code] ?? Infinity) || !sentence || needs[code]?.(sentence, context) === false) return []
      const last = draft.sentences.at(-1)
      if (code === 'unanswered' && last) {
        return [{ code, ...leavesOpen(last, farthest(weighed, context, answered.questions)) }]
      }
      return [{ code, start: sentence.start, end: sentence.end }]
    }),
    unlikely: found
      .filter(({ code, probability }) => probability < unlikely && !proven.includes(code))
      .map(({ code }) => code),
  }
}
