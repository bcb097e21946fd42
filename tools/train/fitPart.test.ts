import { expect, test } from 'vitest'
import { cueCount, embeddingWidth } from '../../lib/classify/headWeights'
import { fitNetwork } from './ensemble'
import { fitNetworkPart } from './fitPart'
import type { LabelledMessage } from './labelledMessages'
import { seededRandom } from './random'

test('what a thread fits is what is fitted in place, to the last bit', async () => {
  const random = seededRandom(1)
  const messages = Array.from(
    { length: 70 },
    (_, index): LabelledMessage => ({
      id: String(index),
      text: '',
      source: 'written',
      weight: 1,
      sentiment: index % 2 ? 'negative' : 'neutral',
      heat: index % 4,
      style: 'driver',
      cause: 'control',
      signals: [],
    }),
  )
  const rows = messages.map(() => ({
    dense: Float32Array.from({ length: embeddingWidth + cueCount }, random),
    columns: Int32Array.of(3),
    values: Float32Array.of(1),
  }))
  const weights = Buffer.from((await fitNetworkPart(messages, rows, 5)).hidden.buffer)
  expect(weights.equals(Buffer.from(fitNetwork(messages, rows, 5).hidden.buffer))).toBe(true)
  expect(weights.equals(Buffer.from(fitNetwork(messages, rows, 6).hidden.buffer))).toBe(false)
}, 60_000)
