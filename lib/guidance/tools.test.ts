import { describe, expect, test } from 'vitest'
import { assess } from '../classify/assess'
import { type Line, sampleThread } from '../classify/assess.sample'
import { builtInPacks, generalPack } from '../packs/builtIn'
import type { Pack } from '../packs/pack'
import { advise } from './advise'
import { type Budget, withinBudget } from './attentionBudget'
import { beforeEscalating } from './beforeEscalating'
import { handOffOf } from './handOff'
import { recoveryOf } from './recovery'
import { momentsOf, wrapUpOf } from './wrapUp'

const thread: Line[] = [
  [
    'customer',
    'My coffee machine CM-204 leaks since Monday. I restarted it twice and changed the seal.',
    { heat: 2, cause: 'expectation', shows: { heat: 'leaks since Monday' } },
  ],
  [
    'agent',
    "I see why that's annoying. I have logged it as case 7781 because the seal is a known fault. I can send a new seal, or swap the machine. I'll call you on Friday.",
  ],
  ['customer', 'Neither. I want my money back, 240 euros.', { heat: 2, cause: 'expectation' }],
  ['agent', 'I can refund 50 euros and send the seal today.'],
  ['customer', 'OK, do that then.', { heat: 0 }],
  ['agent', 'Great, I have booked the refund of 50 euros.'],
]

function read(lines: readonly Line[]) {
  const { conversation, readings } = sampleThread(lines)
  return { conversation, assessment: assess(conversation, readings) }
}
const words = (quotes: readonly { text: string }[]) => quotes.map(({ text }) => text)

describe('the hand-off', () => {
  const { conversation, assessment } = read(thread)
  const handOff = handOffOf(conversation, assessment, 'driver')
  test('holds issue, wish, facts, steps, refused offers, promises and style, each in the words of the thread', () => {
    expect(words(handOff.issue)[0]).toBe('My coffee machine CM-204 leaks since Monday.')
    expect(words(handOff.wish).join()).toContain('I want my money back, 240 euros')
    expect(words(handOff.facts)).toEqual(expect.arrayContaining(['CM-204']))
    expect(words(handOff.tried).join()).toContain('I restarted it twice')
    expect(words(handOff.tried).join()).toContain('I have booked the refund')
    expect(words(handOff.refused)).toEqual(['I can send a new seal, or swap the machine.'])
    expect(words(handOff.promises).join()).toContain("I'll call you on Friday")
    expect(handOff).toMatchObject({ rung: 'none', style: 'driver' })
    const all = Object.values(handOff).flatMap((part) => (Array.isArray(part) ? part : []))
    for (const { messageId, text } of all)
      expect(conversation.messages.find(({ id }) => id === messageId)?.text).toContain(text)
  })

  test('names the rung that was said last', () => {
    const insulted = read([
      ...thread.slice(0, 1),
      ['agent', 'I want to help, and I ask you to keep it respectful.'],
      ['customer', 'You idiot.', { heat: 3, signals: ['abuse'] }],
    ])
    expect(handOffOf(insulted.conversation, insulted.assessment, 'driver').rung).toBe('boundary')
  })

  test('of nothing is empty', () => {
    const none = read([])
    expect(handOffOf(none.conversation, none.assessment, 'undetermined')).toMatchObject({
      issue: [],
      wish: [],
      tried: [],
    })
  })
})

test('what was tried before handing over is ticked by the words that show it', () => {
  const after = beforeEscalating(read(thread).conversation)
  expect(after.policy?.text).toContain('because the seal is a known fault')
  expect(after.solutions?.text).toContain('I can refund 50 euros')
  expect(after.procedure?.text).toContain('I have booked')
  expect(beforeEscalating(read(thread.slice(0, 1)).conversation)).toEqual({
    policy: undefined,
    procedure: undefined,
    solutions: undefined,
  })
})

describe('the seven stages of recovery', () => {
  const done = (lines: readonly Line[]) => {
    const { conversation, assessment } = read(lines)
    return recoveryOf(conversation, assessment).flatMap(({ stage, shown }) => (shown ? [stage] : []))
  }
  test('tick themselves as the agent writes, in the order of the list', () => {
    expect(done(thread.slice(0, 1))).toEqual([])
    expect(done(thread.slice(0, 2))).toEqual([
      'expectations',
      'tracked',
      'action',
      'explained',
      'kindness',
      'solution',
      'follow-up',
    ])
    expect(done([thread[0] as Line, ['agent', 'I see why that is annoying.']])).toEqual(['kindness']) // as: it is there.
  })
})

describe('the wrap-up', () => {
  test('has what was done and taken up, what is promised, and what the last message forgot', () => {
    const { conversation, assessment } = read(thread)
    const wrapUp = wrapUpOf(conversation, assessment)
    expect(words(wrapUp.agreed)).toEqual(
      expect.arrayContaining([
        'I can refund 50 euros and send the seal today.',
        'Great, I have booked the refund of 50 euros.',
      ]),
    )
    expect(words(wrapUp.forgotten).join()).toContain('call you on Friday')
  })

  test('a promise that the last message speaks of is not forgotten', () => {
    const { conversation, assessment } = read([
      ...thread,
      ['agent', 'And my call on Friday stands, I will call you then.'],
    ])
    expect(words(wrapUpOf(conversation, assessment).forgotten).join()).not.toContain('Friday')
  })

  test('the moments of the incident note follow the thread', () => {
    const { conversation, assessment } = read([
      ...thread.slice(0, 1),
      ['agent', 'I want to help, and I ask you to keep it respectful.'],
      ['customer', 'Fine, sorry about that.', { heat: 0 }],
    ])
    expect(momentsOf(conversation, assessment).map(({ what }) => what)).toEqual(['hot', 'boundary', 'cooled'])
  })
})

describe('what is beyond the authority that a pack gives', () => {
  const pack: Pack = {
    ...generalPack,
    authority: [{ what: 'refund or money back', upTo: 100, currency: 'EUR', above: 'the shift lead' }],
  }
  const triggers = (lines: readonly Line[], packs: readonly Pack[]) => {
    const { conversation, assessment } = read(lines)
    const { escalation } = advise(conversation, assessment, packs, { used: [], dismissed: [] })
    return { triggers: escalation?.triggers ?? [], limits: escalation?.limits ?? [] }
  }
  test('asks for a hand-over with the limit and the words that pass it', () => {
    expect(triggers(thread.slice(0, 3), [pack])).toEqual({ triggers: ['beyond-authority'], limits: pack.authority })
  })
  test.each<[string, string]>([
    ['less', 'I want my money back, 40 euros.'],
    ['another currency', 'I want my money back, 240 dollars.'],
    ['a share', 'I want 50 % of my money back.'],
    ['another matter', 'I paid 240 euros for this machine.'],
  ])('%s passes no limit', (_, text) => {
    expect(triggers([...thread.slice(0, 2), ['customer', text, { heat: 2 }]], [pack]).limits).toEqual([])
  })
  test.each<[string, string, boolean]>([
    ['promised', "I'll give you 240 euros back today.", true],
    ['offered', 'I can refund you 240 EUR right away.', true],
    ['done', "I've refunded 240 EUR to your card.", true],
    ['promised within the limit', "I'll give you 90 euros back today.", false],
    ['refused', "I can't refund 240 EUR.", false],
    ['refused, with less offered', "I can't refund 240 EUR, but I can refund 60 EUR.", false],
  ])('a sum that the agent %s', (_, text, isBeyond) => {
    const lines: Line[] = [
      ['customer', 'The machine is broken again.', { heat: 1 }],
      ['agent', text],
      ['customer', 'And when?', { heat: 1 }],
    ]
    expect(triggers(lines, [pack])).toEqual(
      isBeyond ? { triggers: ['beyond-authority'], limits: pack.authority } : { triggers: [], limits: [] },
    )
    if (!isBeyond) return
    const { conversation, assessment } = read(lines)
    const { escalation } = advise(conversation, assessment, [pack], { used: [], dismissed: [] })
    expect(escalation?.evidence.map((quote) => quote.text)).toEqual([text])
  })
  test.each<[string, string, number, string, boolean]>([
    ['a share', 'discount in percent', 10, 'Give me 25 % discount or I leave.', true],
    ['a share within', 'discount in percent', 10, 'Give me 5 % discount or I leave.', false],
    ['a count', 'free months', 1, 'I want 3 free months for this.', true],
    ['a count within', 'free months', 3, 'I want 2 free months for this.', false],
    ['other words for the same', 'credit or voucher', 20, 'A voucher over 50 euros is the least.', true],
    ['what was had already', 'refund', 20, 'I got 50 euros refund in March.', false],
  ])('a limit without a currency or in other words: %s', (_, what, upTo, text, isBeyond) => {
    const other: Pack = { ...generalPack, authority: [{ what, upTo, above: 'the shift lead' }] }
    const currency: Pack = { ...generalPack, authority: [{ what, upTo, above: 'the shift lead', currency: 'EUR' }] }
    const limited = /euro/.test(text) ? currency : other
    expect(triggers([['customer', text, { heat: 2 }]], [limited]).limits.length > 0).toBe(isBeyond)
  })
  test('without a limit nothing is said', () => {
    expect(triggers(thread.slice(0, 3), builtInPacks).limits).toEqual([])
  })
})

describe('the attention budget', () => {
  const { conversation, assessment } = read(thread.slice(0, 1))
  const guidance = advise(conversation, assessment, builtInPacks, { used: [], dismissed: [] })
  const free: Budget = { isOnlySevere: false, isExpert: false, isSnoozed: false, isResting: false }
  const within = (change: Partial<Budget>, heat: 0 | 1 | 2 | 3 = 2, move = guidance.move) =>
    withinBudget({ ...guidance, move }, heat, { ...free, ...change }).move
  test.each<[string, string | undefined, string | undefined]>([
    ['free', within({}), 'empathise'],
    ['only severe, clear heat', within({ isOnlySevere: true }), undefined],
    ['only severe, intense heat', within({ isOnlySevere: true }, 3), 'empathise'],
    ['expert, mild heat', within({ isExpert: true }, 1), undefined],
    ['expert, clear heat', within({ isExpert: true }, 2), 'empathise'],
    ['set aside just now', within({ isResting: true }, 3), undefined],
    ['snoozed', within({ isSnoozed: true }, 3), undefined],
    ['a boundary while resting', within({ isResting: true }, 3, 'boundary'), 'boundary'],
    ['a boundary while snoozed', within({ isSnoozed: true }, 3, 'boundary'), undefined],
    ['crisis while snoozed', within({ isSnoozed: true }, 3, 'crisis'), 'crisis'],
  ])('%s', (_, move, expected) => {
    expect(move).toBe(expected)
  })
})

test('picks lift a phrase among those that fit alike, and never above one that fits better', () => {
  const { conversation, assessment } = read(thread.slice(0, 1))
  const ids = (picks: Record<string, number>) =>
    advise(conversation, assessment, builtInPacks, { used: [], dismissed: [], picks }).suggestions.map(
      ({ phrase }) => phrase,
    )
  const plain = ids({})
  expect(plain).not.toContain('empathise-same-in-your-place')
  expect(ids({ 'empathise-same-in-your-place': 1000 })).toContain('empathise-same-in-your-place')
  expect(ids({ 'empathise-same-in-your-place': 1000 })[0]).toBe(plain[0])
  expect(ids({ 'empathise-driver': 1000 })).not.toContain('empathise-driver')
  expect(ids({ 'close-solved': 1000 })).toEqual(plain)
})
