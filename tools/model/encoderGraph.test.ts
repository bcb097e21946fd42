import { beforeAll, expect, test } from 'vitest'
import type { SentenceEncoder } from '../../lib/platform/model/encoder'
import { startWasm } from '../../lib/platform/model/wasmBackend'
import { loadShippedEncoder, wasmFolder } from './loadEncoder'
import { loadPublishedEncoder } from './publishedEncoder'

let published: SentenceEncoder
let shipped: Awaited<ReturnType<typeof loadShippedEncoder>>

beforeAll(async () => {
  await startWasm(wasmFolder())
  published = await loadPublishedEncoder()
  shipped = await loadShippedEncoder()
}, 60_000)

function likeness(a: Float32Array, b: Float32Array): number {
  const product = (x: Float32Array, y: Float32Array) =>
    x.reduce((sum, value, place) => sum + value * (y[place] ?? 0), 0)
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

test.each([
  'No.',
  'My parcel has not arrived and nobody answers. I have explained this to four people now.',
  'I first wrote on 3 March and quoted order 4471-B. Your colleague said that it would take two working days, and I sat at home all morning for the delivery and the driver did not even ring. If this is not settled by Friday I will cancel the contract and go elsewhere.',
])('the encoder that ships gives what the published one gives, but for its one-byte weights: %s', async (text) => {
  const ids = shipped.tokenize(text).map((token) => token.id)
  const [ours, theirs] = [await shipped.encoder.encode(ids), await published.encode(ids)]
  expect(ours.states.length).toBe(theirs.states.length)
  expect(likeness(ours.embedding, theirs.embedding)).toBeGreaterThan(0.999)
  expect(likeness(ours.states, theirs.states)).toBeGreaterThan(0.999)
})
