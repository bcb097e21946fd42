import { afterAll, beforeAll, expect, test } from 'vitest'
import { longestRead } from '../../lib/classify/readMessage'
import type { MessageReader } from '../../lib/platform/model/messageReader'
import { conversationOf, readingsOf, reportOf } from '../assessThread'
import { badTexts } from '../bench/badTexts'
import { loadNodeReader } from './nodeReader'

const patience = 240_000
let reader: MessageReader

beforeAll(async () => {
  reader = await loadNodeReader()
}, patience)
afterAll(() => reader.dispose())

test.each(Object.entries(badTexts))(
  '%s: an answer or an abstention, never an exception',
  async (name, text) => {
    const [reading] = await reader.read([text])
    const { sentiment, heat, style, cause } = reading?.p ?? {}
    for (const shares of [sentiment, heat, style, cause]) {
      expect(Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    }
    for (const { start, end } of reading?.evidence ?? []) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(longestRead)
    }
    const conversation = conversationOf({
      id: 1,
      turns: [
        { role: 'customer', text },
        { role: 'agent', text },
      ],
    })
    const report = reportOf(conversation, await readingsOf(conversation, (texts) => reader.read(texts)))
    expect(report.heats).toHaveLength(1)
    if (name === 'another language') expect(report).toMatchObject({ heat: 0, style: 'undetermined', quiet: true })
  },
  patience,
)

test.each(['empty', 'blank', 'emoji', 'many emoji', 'control characters', 'right to left'])(
  'nothing is claimed of: %s',
  async (name) => {
    const [reading] = await reader.read([badTexts[name] ?? ''])
    expect(reading).toMatchObject({ heat: 0, style: 'undetermined', signals: [], cause: 'none', evidence: [] })
  },
)
