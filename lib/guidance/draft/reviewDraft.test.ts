import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMarked } from '../../../tools/drafts/markedDraft'
import type { Conversation } from '../../conversation/conversation'
import { applyMark, markKey, marksInView } from './applyMark'
import { draftContext } from './draftContext'
import type { DraftCode, DraftContext } from './draftReview'
import { reviewDraft } from './reviewDraft'

type Style = DraftContext['style']

function conversationOf(customer: readonly string[]): Conversation {
  return {
    helpdesk: 'test',
    messages: customer.map((text, index) => ({ id: `m${index}`, role: 'customer', text })),
    composer: null,
  }
}

const contextOf = (customer: readonly string[], style: Style, heat: DraftContext['heat'] = 2): DraftContext => ({
  ...draftContext(conversationOf(customer), {}, style),
  heat,
})

const codesOf = (draft: string, context: DraftContext) => [
  ...new Set(reviewDraft(draft, context).map(({ code }) => code)),
]

const third = ["THIRD time I contact you. Order 4471, promised Monday. Don't tell me it can't be done. Fix it today."]
const sheet = ['See invoice 2231, line 7, and your mail of 3 March, 14:02. The difference is 312.40.']
const trip = ['We saved for years for our anniversary, and the cabin was flooded. I cried all night.']

describe('what makes the difference', () => {
  test.each<[string, Style, string[], string, DraftCode[]]>([
    [
      'story 1',
      'driver',
      third,
      "Unfortunately we can't do that, our policy says 5 days. Could you send me your order number?",
      ['cant-be-done', 'rule-quoting', 'asks-again'],
    ],
    [
      'a rule with its reason',
      'expressive',
      trip,
      'The rule is there because cabins are checked once a day. I can move you to 8120 tonight.',
      [],
    ],
    ['a rule alone', 'expressive', trip, 'Our policy is that cabins are checked once a day.', ['rule-quoting']],
    [
      'a rule, to somebody with no style',
      'undetermined',
      trip,
      'Our policy is that cabins are checked once a day.',
      [],
    ],
    [
      'story 3',
      'analytic',
      sheet,
      'I totally understand how upsetting this must be! Are you sure the numbers are right?',
      ['emotional-reply', 'doubts-data'],
    ],
    [
      'facts',
      'analytic',
      sheet,
      'Line 7 and our mail of 3 March differ by 312.40, as you say. The credit is booked for Friday.',
      [],
    ],
    [
      'feeling, to another style',
      'expressive',
      trip,
      "I can't imagine how tiring this was. I have booked you a dry cabin for tonight.",
      [],
    ],
    [
      'a policy that insures',
      'driver',
      ['Does my policy cover storms? Answer.'],
      'Yes, your policy covers storms up to 5,000 euros.',
      [],
    ],
    [
      'confirming what was given',
      'undetermined',
      third,
      'I have order 4471 here and it leaves today. Is the address still right?',
      [],
    ],
    ['one apology with a step', 'undetermined', third, 'I am sorry. Order 4471 leaves today at 4 p.m.', []],
    [
      'a boundary',
      'undetermined',
      ['You useless idiot.'],
      'I want to help you, and I ask you to leave the insults out.',
      [],
    ],
  ])('%s', (_, style, customer, draft, codes) => {
    expect(codesOf(draft, contextOf(customer, style)).sort()).toEqual([...codes].sort())
  })

  test('many options are too many only while it is hot', () => {
    const draft = 'I can send it today, send it on Monday, refund it, swap it, or keep it here for you.'
    expect(codesOf(draft, contextOf(third, 'driver', 3))).toEqual(['too-many-options'])
    expect(codesOf(draft, contextOf(third, 'driver', 0))).toEqual([])
  })
})

describe('the rewrites', () => {
  test.each<[string, Style, string[], string, string]>([
    ['an order', 'analytic', sheet, 'You must send form R2 by Friday.', 'Could you please send form R2 by Friday?'],
    ['a culprit', 'undetermined', third, "You didn't update your address.", 'The address was not updated.'],
    [
      'not knowing',
      'undetermined',
      third,
      "I don't know when the van leaves.",
      'I will find out when the van leaves and write to you here.',
    ],
    [
      'a card',
      'undetermined',
      third,
      'I see card 4111 1111 1111 1111 here and refund it now.',
      'I see card ending in 1111 here and refund it now.',
    ],
  ])('%s', (_, style, customer, draft, expected) => {
    const [mark] = reviewDraft(draft, contextOf(customer, style))
    if (!mark) throw new Error('There is no mark.')
    expect(applyMark(draft, mark)).toBe(expected)
  })

  const written = readFileSync('tests/drafts/written.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readMarked(JSON.parse(line)))

  test('clear most of what they are for: the draft with all of them is not marked for the same again', () => {
    let cleared = 0
    let all = 0
    for (const { customer, style, draft } of written) {
      const context = contextOf(customer, style)
      for (const mark of reviewDraft(draft, context)) {
        if (mark.rewrite === null) continue
        const after = reviewDraft(applyMark(draft, mark), context)
        all += 1
        const isLess = after.filter(({ code }) => code === mark.code).length
        if (isLess < reviewDraft(draft, context).filter(({ code }) => code === mark.code).length) cleared += 1
      }
    }
    expect(all).toBeGreaterThan(80)
    expect(cleared / all).toBeGreaterThan(0.95)
  })

  test('bring in no other mark', () => {
    const worse = written.flatMap(({ id, customer, style, draft }) => {
      const context = contextOf(customer, style)
      const before = codesOf(draft, context)
      return reviewDraft(draft, context).flatMap((mark) =>
        codesOf(applyMark(draft, mark), context)
          .filter((code) => !before.includes(code))
          .map((code) => `${id}: ${mark.code} became ${code}`),
      )
    })
    expect(worse).toEqual([])
  })
})

describe('bad input', () => {
  const context = contextOf(third, 'driver')

  test.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['signs', '¯\\_(ツ)_/¯ !!! ??? …'],
    ['another script', 'ご不便をおかけして申し訳ございません。'],
    ['half a pair', 'We \ud83d can'],
  ])('%s has no mark', (_, draft) => {
    expect(reviewDraft(draft, context)).toEqual([])
  })

  test('a draft of 100 kB and a pasted policy end in bounded time, with marks inside the text', () => {
    const long = "Unfortunately we can't do that. ".repeat(3_200)
    const policy = 'The carrier may at any time alter, cancel or divert a sailing without notice '.repeat(250)
    for (const draft of [long, policy, 'a'.repeat(100_000), '('.repeat(50_000)]) {
      const before = performance.now()
      for (const { start, end } of reviewDraft(draft, context)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(draft.length)
      }
      // Loose on purpose: it tells an endless search from a slow machine.
      expect(performance.now() - before).toBeLessThan(10_000)
    }
  })

  test('a customer who asked nothing and said nothing', () => {
    expect(reviewDraft('Your parcel leaves today.', contextOf([], 'undetermined', 0))).toEqual([])
  })
})

test('a mark left as it is stays away wherever its words move, and only it', () => {
  const draft = "We can't do that. I don't know why."
  const marks = reviewDraft(draft, contextOf(third, 'undetermined'))
  const [first] = marks
  if (!first) throw new Error('There is no mark.')
  const left = new Set([markKey(first, draft)])
  const moved = `Hello,\n${draft}`
  const after = marksInView(reviewDraft(moved, contextOf(third, 'undetermined')), moved, left)
  expect(after).toHaveLength(marks.length - 1)
})
