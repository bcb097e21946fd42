import { describe, expect, test } from 'vitest'
import { assess } from '../classify/assess'
import { type Line, sampleThread } from '../classify/assess.sample'
import type { Signal } from '../classify/reading'
import { builtInPacks } from '../packs/builtIn'
import type { Pack } from '../packs/pack'
import { advise, type Choices } from './advise'
import { emptySlots, toText } from './fillIn'

const nothing: Choices = { used: [], dismissed: [] }

function guidanceFor(lines: readonly Line[], choices: Choices = nothing) {
  const { conversation, readings } = sampleThread(lines)
  const assessment = assess(conversation, readings)
  return { guidance: advise(conversation, assessment, builtInPacks, choices), assessment }
}

const hot: Line = [
  'customer',
  'Third time I write about order 4471. Promised for Monday, nothing came. Fix it today.',
  {
    heat: 2,
    style: 'driver',
    cause: 'control',
    signals: ['repeat'],
    shows: { heat: 'Fix it today', repeat: 'Third time', style: 'Fix it today' },
  },
]
const acknowledged: Line = ['agent', "I understand, three times is too many and I'm sorry. I have order 4471 open."]
const insult: Line = [
  'customer',
  'You are a useless idiot. Get on with it.',
  { heat: 3, signals: ['abuse'], shows: { abuse: 'useless idiot' } },
]
const boundary: Line = ['agent', "I want to help. I can't go on while I'm called names, so please keep it respectful."]

describe('suggestions', () => {
  test('are at most three, distinct, and each shows the words that called for it', () => {
    const { guidance } = guidanceFor([hot])
    expect(guidance.suggestions).toHaveLength(3)
    expect(new Set(guidance.suggestions.map((one) => one.phrase)).size).toBe(3)
    for (const one of guidance.suggestions) expect(one.because.length).toBeGreaterThan(0)
  })

  test('follow the style that the agent chose', () => {
    const ids = (choices: Choices) => guidanceFor([hot], choices).guidance.suggestions.map((one) => one.phrase)
    expect(ids(nothing).join()).toContain('driver')
    expect(ids({ ...nothing, style: 'expressive' }).join()).toContain('expressive')
    expect(ids({ ...nothing, style: 'expressive' }).join()).not.toContain('driver')
  })

  test('never repeat a phrase that was used, or whose words the agent already wrote', () => {
    const first = guidanceFor([hot]).guidance.suggestions[0]
    if (!first) throw new Error('no suggestion')
    const again = guidanceFor([hot], { used: [first.phrase], dismissed: [] }).guidance.suggestions
    expect(again.map((one) => one.phrase)).not.toContain(first.phrase)
    const written = guidanceFor([
      hot,
      ['agent', `Hello. ${toText(first.pieces)}`],
      ['customer', 'Nothing again. Fix it now.', { heat: 3, style: 'driver', cause: 'control', signals: ['repeat'] }],
    ])
    expect(written.guidance.suggestions.map((one) => one.phrase)).not.toContain(first.phrase)
  })

  test('say sorry no second time', () => {
    const { guidance } = guidanceFor([
      hot,
      acknowledged,
      ['customer', 'And still nothing. This is unbelievable.', { heat: 3, cause: 'control' }],
    ])
    expect(guidance.suggestions.length).toBeGreaterThan(0)
    for (const one of guidance.suggestions) expect(toText(one.pieces)).not.toMatch(/sorry|apolog/i)
  })

  test('sell nothing to somebody in distress who wants to leave', () => {
    const bereaved = (signals: Signal[]): Line => [
      'customer',
      'My husband died last week and I have to cancel his plan. I will go to the press if this takes any longer.',
      { heat: 2, signals },
    ]
    const ids = (signals: Signal[]) => guidanceFor([bereaved(signals)]).guidance.suggestions.map((one) => one.phrase)
    expect(ids(['churn', 'public']).join()).toMatch(/churn|stay|public/)
    expect(ids(['churn', 'public', 'distress']).join()).not.toMatch(/churn|stay|public/)
    expect(ids(['churn', 'public', 'distress'])).toHaveLength(3)
  })

  test('are no claim of trouble taken where somebody only asks for the boss', () => {
    const { guidance } = guidanceFor([['customer', 'Who is your boss? Put them on.', { heat: 2, style: 'driver' }]])
    expect(guidance.suggestions.map((one) => one.phrase)).not.toContain('empathise-dissatisfied')
  })

  test('fill the order number from the thread and leave open what only the agent knows', () => {
    const { conversation, readings } = sampleThread([hot])
    const pack: Pack = {
      format: 1,
      name: 'one phrase',
      author: 'a test',
      version: '1.0.0',
      language: 'en',
      slots: { order: { kind: 'order', label: 'order number' }, time: { kind: 'text', label: 'day or time' } },
      phrases: [
        {
          id: 'one',
          move: 'empathise',
          text: 'I have {order} here, news by {time}.',
          reason: 'A time calms.',
          source: 'A',
        },
      ],
    }
    const [only] = advise(conversation, assess(conversation, readings), [pack], nothing).suggestions
    if (!only) throw new Error('no suggestion')
    expect(toText(only.pieces)).toBe('I have 4471 here, news by [day or time].')
    expect(emptySlots(only.pieces).map((piece) => piece.slot)).toEqual(['time'])
  })
})

describe('cards', () => {
  test('a demand for a manager has a card of its own and is no trigger', () => {
    const { guidance, assessment } = guidanceFor([
      hot,
      acknowledged,
      ['customer', 'Get me your manager.', { heat: 2, signals: ['escalation'] }],
    ])
    expect(assessment.escalate).toEqual([])
    expect(guidance.escalation?.triggers).toEqual(['demand'])
  })

  test('a calm request to pass something on has no card', () => {
    const { guidance } = guidanceFor([
      ['customer', 'Could you escalate the bug to the developers?', { signals: ['escalation'] }],
    ])
    expect(guidance).toMatchObject({ move: undefined, escalation: undefined })
  })

  test('the warning quotes the line that it answers', () => {
    const { guidance } = guidanceFor([hot, insult, boundary, insult])
    expect(guidance.boundary?.rung).toBe('warning')
    expect(guidance.boundary && toText(guidance.boundary.script.pieces)).toContain('useless idiot')
    expect(guidance.escalation?.triggers).toEqual(['abuse-after-boundary'])
  })

  test('crisis shows neither boundary nor escalation', () => {
    const { guidance } = guidanceFor([
      [
        'customer',
        'You idiot, get me a manager. I want to kill myself.',
        { heat: 3, signals: ['abuse', 'threat', 'escalation'] },
      ],
    ])
    expect(guidance).toMatchObject({ move: 'crisis', boundary: undefined, escalation: undefined })
    expect(guidance.suggestions.every((one) => one.move === 'crisis')).toBe(true)
  })

  test('what was dismissed stays away', () => {
    const { guidance } = guidanceFor([hot, insult], { used: [], dismissed: ['boundary'] })
    expect(guidance.boundary).toBeUndefined()
    expect(guidance.move).not.toBe('boundary')
  })
})
