import { describe, expect, test } from 'vitest'
import type { DraftCode, DraftContext } from './draftReview'
import { type Manner, manners } from './manner/manners'
import { readDraft } from './readDraft'
import { reviewDraft } from './reviewDraft'

const base: DraftContext = { customer: ['Where is my parcel?'], style: 'undetermined', heat: 1, given: [], open: [] }
const codesOf = (draft: string, context: Partial<DraftContext>) => [
  ...new Set(reviewDraft(draft, { ...base, ...context }).map(({ code }) => code)),
]
const taunted: Partial<DraftContext> = { customer: ['You are useless.'], heat: 3, isTaunted: true }

describe('forms that grammar alone tells', () => {
  test.each<[string, Partial<DraftContext>, string, DraftCode[]]>([
    ['the word that hurt, thrown back', taunted, 'Useless? Your refund is out.', ['takes-bait']],
    ['a question about the matter is none', taunted, 'Is it order 7? It ships today.', []],
    ['eyes rolled', taunted, 'Your refund is out 🙄', ['takes-bait']],
    ['shown the door', taunted, 'Then go to the other shop. The refund is out.', ['takes-bait']],
    ['a name for a department', {}, "That was another office. I'll ask them and write to you today.", []],
    ['the culprit is a side', {}, 'The mistake was at your end. The refund leaves today.', ['blame']],
    ['nothing is asked of anybody', {}, 'No payment is needed on your part. The refund leaves today.', []],
    ['a lesson for the next time', {}, 'Close it properly next time. The new lid ships today.', ['blame']],
    ['a thing that does not let them', {}, 'Your plan does not include that.', ['cant-be-done']],
    ['what an office thinks of itself', {}, 'So sorry! We strive for happy guests.', ['apology-only']],
    ['what it failed in', {}, 'Apologies for Friday. We have fallen short of our standard.', ['apology-only']],
    ['an apology and a day', {}, 'Sorry about Friday. A new one leaves tonight.', []],
    ['a rule by its number', { style: 'driver' }, 'Rule 9 of the yard covers that.', ['rule-quoting']],
    [
      'our records against theirs',
      { style: 'analytic' },
      'We have no record of a call, so it stays open. You can pay at the desk.',
      ['doubts-data'],
    ],
    [
      'many of what there is',
      { heat: 3 },
      'There is a bus, a cab, a bike, a hire car, or a train.',
      ['too-many-options'],
    ],
    ['many things to do', { heat: 3 }, 'Try a cab, or a bus, or walk, or wait here.', ['too-many-options']],
    ['the earnings of somebody else', {}, 'She earns 2,900 net, so she came first. You are next.', ['private-data']],
    ['one of ours with a number', {}, 'I am, from now on: Ada Prior, direct line 0113 555 0199.', []],
    ['one of ours behind a door', {}, 'The key is with our porter, Mr Bello, at number 9.', []],
  ])('%s', (_, context, draft, expected) => expect(codesOf(draft, context)).toEqual(expected))

  test('the lines that sign a draft are no part of it, and a closing amid a text is', () => {
    const told = (text: string) => readDraft(text).sentences.map((sentence) => sentence.text)
    expect(told('It ships today.\n\nWarmly,\nAda Prior\nLoan Office')).toEqual(['It ships today.'])
    expect(told('Many thanks\nIt ships today, and you hear from me.')).toContain(
      'It ships today, and you hear from me.',
    )
  })

  test('an order among numbered steps is no blow, whatever the head says', () => {
    const step = 'Stop the worker.'
    const nothing = Object.fromEntries(manners.map((manner) => [manner, 0])) as Record<Manner, number>
    const context = { manners: { [step]: { ...nothing, 'hits-back': 0.9 } }, heat: 3 } as const
    expect(codesOf(`Two steps:\n1. ${step}\n2. Ring me.`, context)).not.toContain('takes-bait')
    expect(codesOf(step, context)).toContain('takes-bait')
  })
})
