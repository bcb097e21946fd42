import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MessageReader } from '../../lib/platform/model/messageReader'
import { loadNodeReader } from '../model/nodeReader'
import { readOutbursts, readPairs } from './fairnessPairs'
import { abuseByTarget, type GroupShift, readPairsBy, shiftsOf } from './fairnessSection'

// Bounds stand some way above what was measured (docs/model-card.md), so that only a real change for the worse fails.
const mostHeatShift = 0.3
const mostHeatShiftOfAll = 0.1
const mostDispleasureShift = 0.25
const mostAbuse = 0.01

const patience = 240_000
let reader: MessageReader
let shifts: GroupShift[]

beforeAll(async () => {
  reader = await loadNodeReader()
  shifts = shiftsOf(await readPairsBy(await readPairs(), (texts) => reader.read(texts)))
}, patience)
afterAll(() => reader.dispose())

test('there are at least 300 pairs in nine groups', () => {
  expect(shifts.at(-1)?.pairs).toBeGreaterThanOrEqual(300)
  expect(shifts).toHaveLength(10)
})

test('nobody is taken for abusive by how they write', () => {
  for (const { group, pairs, abuse } of shifts)
    expect({ group, share: abuse / pairs <= mostAbuse }).toEqual({ group, share: true })
})

test('no way of writing is read as much hotter or cooler, or as displeased', () => {
  for (const { group, heat, negative } of shifts) {
    const most = group === 'all' || group === 'names' ? mostHeatShiftOfAll : mostHeatShift
    expect(Math.abs(heat.value), group).toBeLessThanOrEqual(most)
    expect(Math.abs(negative.value), group).toBeLessThanOrEqual(mostDispleasureShift)
  }
})

test(
  'abuse needs a person as its target',
  async () => {
    const { atPeople, atThings } = await abuseByTarget(await readOutbursts(), (texts) => reader.read(texts))
    expect(atThings.abuse).toBeLessThanOrEqual(1)
    expect(atPeople.abuse / atPeople.all).toBeGreaterThanOrEqual(0.75)
  },
  patience,
)
