import { describe, expect, test } from 'vitest'
import { assess } from '../classify/assess'
import { type Line, sampleThread } from '../classify/assess.sample'
import { generalPack } from '../packs/builtIn'
import type { Pack } from '../packs/pack'
import { advise } from './advise'
import { withinBudget } from './attentionBudget'

const steps = ['Stay in the chat.', 'Call the duty lead.']
const team: Pack = {
  ...generalPack,
  name: 'Team',
  crisis: { steps, contacts: [{ who: 'Duty lead', how: '555 0142' }] },
  checklists: [
    { id: 'before-handing-over', title: 'Before handing over', moves: ['escalate'], items: ['Terms explained'] },
    { id: 'every-reply', title: 'Every reply', items: ['One next step'] },
  ],
}
const threat: Line = ['customer', 'I know where you work and you will pay for it.', { heat: 3, signals: ['threat'] }]

function guidanceOf(lines: readonly Line[], packs: readonly Pack[]) {
  const { conversation, readings } = sampleThread(lines)
  return advise(conversation, assess(conversation, readings), packs, { used: [], dismissed: [] })
}

describe("the team's crisis procedure", () => {
  const harm: Line = ['customer', 'Then there is no point in going on.', { heat: 2, signals: ['distress'] }]
  test('is that of the first pack that has one', () => {
    const other: Pack = { ...team, name: 'Other', crisis: { steps: ['Something else.'] } }
    expect(guidanceOf([harm], [generalPack, team, other]).procedure?.steps).toEqual(steps)
  })
  test('is undefined where no pack has one', () => {
    expect(guidanceOf([harm], [generalPack]).procedure).toBeUndefined()
  })
})

describe("the team's checklists", () => {
  const due = (lines: readonly Line[]) =>
    guidanceOf(lines, [team, generalPack]).checklists.map(({ id, isDue }) => [id, isDue])
  test('those bound to a move are due with it, the others are always at hand', () => {
    expect(due([threat])).toEqual([
      ['before-handing-over', true],
      ['every-reply', false],
    ])
    expect(due([['customer', 'The parcel is late.', { heat: 1 }]])).toEqual([['every-reply', false]])
  })
  test('asking for a manager alone makes none due', () => {
    expect(due([['customer', 'Give me your manager.', { heat: 2, signals: ['escalation'] }]])).toEqual([
      ['every-reply', false],
    ])
  })
  test('of two with one id the earlier pack’s counts', () => {
    const other: Pack = { ...team, checklists: [{ id: 'every-reply', title: 'Another', items: ['x'] }] }
    expect(guidanceOf([threat], [team, other]).checklists.map(({ title }) => title)).toEqual([
      'Before handing over',
      'Every reply',
    ])
  })
  test('none is due while the agent wants no hints', () => {
    const quiet = withinBudget(guidanceOf([threat], [team, generalPack]), 3, {
      isOnlySevere: false,
      isExpert: false,
      isSnoozed: true,
      isResting: false,
    })
    expect(quiet.checklists.some(({ isDue }) => isDue)).toBe(false)
  })
})
