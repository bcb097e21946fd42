import { expect, test } from 'vitest'
import type { DraftContext } from '../draftReview'
import { readDraft } from '../readDraft'
import { reviewDraft } from '../reviewDraft'
import { hunchesOf } from './hunches'
import { weighWhole, wholeCodes } from './wholeHead'
import { wholeInputCount } from './wholeInputs'

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

test('without sentences that were weighed there is no hunch', () => {
  expect(hunchesOf(readDraft(draft), [], context)).toEqual([])
})

test('every code has its weights, and the sentence that speaks most for it is named', () => {
  const still = new Array<number>(538).fill(0)
  const loud = new Array<number>(538).fill(0.2)
  const whole = new Array<number>(wholeInputCount).fill(0)
  for (const code of wholeCodes) {
    const alone = weighWhole(code, [still], whole).probability
    const { probability, place } = weighWhole(code, [still, loud], whole)
    expect(probability).toBeGreaterThan(alone)
    expect([0, 1]).toContain(place)
  }
})
