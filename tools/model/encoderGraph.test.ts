import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import type { Encoding } from '../../lib/classify/encoding'
import { startWasm } from '../../lib/platform/model/wasmBackend'
import { loadShippedEncoder, wasmFolder } from './loadEncoder'
import { readSourceEncoder } from './sourceEncoder'

/** The encoder's own names in the published graph. */
const publishedStates =
  'module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack/Layer_1/TransformerLayer/FFN/layer_postprocess/add'
const publishedEmbedding = 'module_apply_default/Encoder_en/hidden_layers/l2_normalize'

let published: GraphModel
let shipped: Awaited<ReturnType<typeof loadShippedEncoder>>

beforeAll(async () => {
  await startWasm(wasmFolder())
  const { topology, tensors } = await readSourceEncoder()
  published = await loadGraphModel({
    load: async () => ({
      modelTopology: topology,
      weightSpecs: tensors.map(({ name, shape, values }) => ({
        name,
        shape,
        dtype: values instanceof Int32Array ? ('int32' as const) : ('float32' as const),
      })),
      weightData: tensors.map(({ values }) => values.slice().buffer as ArrayBuffer),
    }),
  })
  shipped = await loadShippedEncoder()
}, 60_000)

async function encodePublished(ids: number[]): Promise<Encoding> {
  const indices = tf.tensor2d(
    ids.map((_, column) => [0, column] as [number, number]),
    [ids.length, 2],
    'int32',
  )
  const outputs = await published.executeAsync({ indices, values: tf.tensor1d(ids, 'int32') }, [
    publishedStates,
    publishedEmbedding,
  ])
  const [states, embedding] = Array.isArray(outputs) ? outputs : [outputs]
  if (!states || !embedding) throw new Error('no output')
  return { states: await states.data<'float32'>(), embedding: await embedding.data<'float32'>() }
}

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
  const [ours, theirs] = [await shipped.encoder.encode(ids), await encodePublished(ids)]
  expect(ours.states.length).toBe(theirs.states.length)
  expect(likeness(ours.embedding, theirs.embedding)).toBeGreaterThan(0.999)
  expect(likeness(ours.states, theirs.states)).toBeGreaterThan(0.999)
})
