import { describe, expect, test } from 'vitest'
import type { DraftCode, DraftContext } from '../draftReview'
import { reviewDraft } from '../reviewDraft'
import { type Manner, type Manners, manners } from './manners'

const nothing = Object.fromEntries(manners.map((manner) => [manner, 0])) as Record<Manner, number>

/** The codes of a one-sentence draft, with what the head says of the sentence. */
function codesOf(draft: string, found: Partial<Manners> | undefined, style: DraftContext['style'] = 'undetermined') {
  const context: DraftContext = { customer: ['Where is my parcel?'], style, heat: 1, given: [], open: [] }
  const weighed = found && { manners: { [draft]: { ...nothing, ...found } } }
  return [...new Set(reviewDraft(draft, { ...context, ...weighed }).map(({ code }) => code))]
}

describe('what the head says of a sentence', () => {
  test.each<[DraftCode, Manner, DraftContext['style']]>([
    ['takes-bait', 'hits-back', 'undetermined'],
    ['blame', 'blames', 'undetermined'],
    ['doubts-data', 'doubts', 'analytic'],
    ['rule-quoting', 'cites-rule', 'driver'],
    ['dictatorial', 'orders', 'expressive'],
    ['emotional-reply', 'feels', 'analytic'],
    ['no-stand', 'hedges', 'driver'],
    ['dead-end-unknown', 'knows-not', 'undetermined'],
    ['cant-be-done', 'refuses', 'undetermined'],
  ])('%s is marked where the head is sure and no wording tells', (code, manner, style) => {
    const plain = 'The harbour looks on as it does.'
    expect(codesOf(plain, undefined, style)).toEqual([])
    expect(codesOf(plain, { [manner]: 0.8 }, style)).toEqual([code])
    expect(codesOf(plain, { [manner]: 0.3 }, style)).toEqual([])
    expect(codesOf(plain, { [manner]: 0.8, explains: 0.9 }, style)).toEqual([])
  })

  test('takes a wording’s word away where it is sure of the contrary', () => {
    const said = 'You should have checked the label.'
    expect(codesOf(said, undefined)).toEqual(['blame'])
    expect(codesOf(said, { blames: 0.4 })).toEqual(['blame'])
    expect(codesOf(said, { blames: 0.02, 'meets-feeling': 0.9 })).toEqual([])
  })

  test('a deed that reads as a "no" takes nobody on; what reads as a deed does', () => {
    const gone = 'Your old seat has been released.'
    expect(codesOf(`${gone} I'm sorry.`, undefined)).toEqual([])
    expect(codesOf(gone, { refuses: 0.9, acts: 0.2 })).toEqual(['cant-be-done'])
    expect(codesOf('Seats by the window? Not possible.', undefined)).toEqual(['cant-be-done'])
  })
})
