import { expect, test } from 'vitest'
import { embeddingWidth } from '../../../classify/headWeights'
import type { DraftContext } from '../draftReview'
import { readDraft } from '../readDraft'
import { reviewDraft } from '../reviewDraft'
import { draftNgrams, knownNgrams } from './draftNgrams'
import { farthest, weighDraft } from './hunches'
import { sentenceInputCount, type WholeCode, weighWhole, wholeCodes } from './wholeHead'
import { answeredTexts, sentenceInputs, wholeInputCount, wholeInputs } from './wholeInputs'

const context: DraftContext = { customer: ['Where is it?'], style: 'analytic', heat: 1, given: [], open: [] }
const draft = 'The file you sent is a file like any other. I read it at noon.'

test('a hunch is a mark without a rewrite', () => {
  const hunches = [{ code: 'doubts-data' as const, start: 0, end: 43 }]
  expect(reviewDraft(draft, { ...context, hunches })).toEqual([{ ...hunches[0], rewrite: null }])
})

test('a hunch says nothing to somebody with whom its code does no harm', () => {
  const hunches = [{ code: 'doubts-data' as const, start: 0, end: 43 }]
  expect(reviewDraft(draft, { ...context, style: 'driver', hunches })).toEqual([])
})

test('what a check finds is not marked twice', () => {
  const doubt = 'Are you sure about that reading?'
  const hunches = [{ code: 'doubts-data' as const, start: 0, end: doubt.length }]
  const marks = reviewDraft(doubt, { ...context, hunches }).filter(({ code }) => code === 'doubts-data')
  expect(marks).toHaveLength(1)
  expect(marks[0]?.rewrite).not.toBeNull()
})

test('what the head takes for unlikely is not marked, though a check finds it', () => {
  const doubt = 'Are you sure about that reading?'
  const codes = (unlikely: DraftContext['unlikely']) =>
    reviewDraft(doubt, { ...context, ...(unlikely && { unlikely }) }).map(({ code }) => code)
  expect(codes(undefined)).toContain('doubts-data')
  expect(codes(['blame'])).toContain('doubts-data')
  expect(codes(['doubts-data'])).not.toContain('doubts-data')
})

test('a hunch that knows its words keeps them', () => {
  const hunches = [{ code: 'doubts-data' as const, start: 0, end: 43, rewrite: 'I read it at noon.' }]
  expect(reviewDraft(draft, { ...context, hunches })).toEqual(hunches)
})

test('without sentences that were weighed nothing is likely or unlikely', () => {
  expect(weighDraft(readDraft(draft), [], context, { newest: undefined, questions: [] })).toEqual({
    hunches: [],
    unlikely: [],
  })
})

test('a draft is laid beside the last three open questions, or beside the newest message', () => {
  const customer = ['Older.', 'Newest.']
  expect(answeredTexts({ customer, open: ['A?', 'B?', 'C?', 'D?'] })).toEqual({
    newest: 'Newest.',
    questions: ['B?', 'C?', 'D?'],
  })
  expect(answeredTexts({ customer, open: [] })).toEqual({ newest: 'Newest.', questions: ['Newest.'] })
  expect(answeredTexts({ customer: [], open: [] })).toEqual({ newest: undefined, questions: [] })
})

/** Points along one of the axes: two of them are as near as can be, or not at all. */
function along(axis: number): Float32Array {
  const embedding = new Float32Array(embeddingWidth)
  embedding[axis] = 1
  return embedding
}

test('a sentence is told by the question that it comes nearest to', () => {
  const [sentence] = readDraft(draft).sentences
  if (!sentence) throw new Error('The draft has no sentence.')
  const near = sentenceInputs(sentence, along(1), [along(0), along(1)])
  const far = sentenceInputs(sentence, along(2), [along(0), along(1)])
  expect(near.at(-2)).toBe(1)
  expect(far.at(-2)).toBe(0)
  expect(near).toHaveLength(sentenceInputCount)
  expect(sentenceInputs(sentence, along(1), [])).toHaveLength(sentenceInputCount)
})

test('the question that is named as open is the one that no sentence comes near', () => {
  const [sentence] = readDraft(draft).sentences
  if (!sentence) throw new Error('The draft has no sentence.')
  const open = ['Long past?', 'Where is it?', 'What does it cost?', 'Who has it?']
  const weighed = [along(1), along(3)].map((embedding) => ({ sentence, embedding }))
  expect(farthest(weighed, { open }, [along(1), along(2), along(3)])).toBe('What does it cost?')
})

test('a draft is told by the question that nothing comes near to', () => {
  const read = readDraft(draft)
  const told = (questions: Float32Array[]) => wholeInputs(read, context, [along(0)], { newest: along(3), questions })
  const [, , , , , , , , , , , , most, least] = told([along(0), along(1)])
  expect([most, least]).toEqual([1, 0])
  expect(told([])).toHaveLength(wholeInputCount)
})

test('every code has its weights, and the sentence that speaks most for it is named', () => {
  const saying = (value: number) => ({ inputs: new Array<number>(sentenceInputCount).fill(value), ngrams: [] })
  const still = saying(0)
  const loud = saying(0.2)
  const whole = new Array<number>(wholeInputCount).fill(0)
  for (const code of wholeCodes) {
    const alone = weighWhole(code, [still], whole).probability
    const { probability, place } = weighWhole(code, [still, loud], whole)
    expect(probability).toBeGreaterThan(alone)
    expect([0, 1]).toContain(place)
  }
})

test('the words of a sentence are its own, their neighbours and its beginning', () => {
  expect([...draftNgrams('You’re at 14:30.')]).toEqual([
    '^',
    "^ you're",
    "^ you're at",
    "you're",
    "you're at",
    "you're at 0",
    'at',
    'at 0',
    'at 0 :',
    '0',
    '0 :',
    '0 : 0',
    ':',
    ': 0',
    ': 0 .',
    '0 .',
    '.',
  ])
})

test('what is known of the words of a sentence is as long for short ones as for long ones', () => {
  for (const text of ['No.', 'You should have told us sooner, and then we could have helped you with the refund.']) {
    expect(Math.hypot(...knownNgrams(text).map(({ value }) => value))).toBeCloseTo(1)
  }
  expect(knownNgrams('Xyzzy')).toEqual([])
})

test('the words decide of every code but one', () => {
  const whole = new Array<number>(wholeInputCount).fill(0)
  const inputs = new Array<number>(sentenceInputCount).fill(0)
  const differs = (code: WholeCode) => {
    const of = (text: string) => weighWhole(code, [{ inputs, ngrams: knownNgrams(text) }], whole).probability
    return of('You should have read the policy.') !== of('I am sending it today.')
  }
  expect(wholeCodes.filter((code) => !differs(code))).toEqual(['unanswered'])
})
