import { loadGraphModel } from '@tensorflow/tfjs-converter'
import * as tf from '@tensorflow/tfjs-core'
import type { SentenceEncoder } from '../../lib/platform/model/encoder'
import { readSourceEncoder } from './sourceEncoder'

/** The encoder's own names in the published graph. */
const states =
  'module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack/Layer_1/TransformerLayer/FFN/layer_postprocess/add'
const embedding = 'module_apply_default/Encoder_en/hidden_layers/l2_normalize'

/** The encoder as its package publishes it: the batched graph with 32-bit weights. tfjs must run already. */
export async function loadPublishedEncoder(): Promise<SentenceEncoder> {
  const { topology, tensors } = await readSourceEncoder()
  const model = await loadGraphModel({
    load: async () => ({
      modelTopology: topology,
      weightSpecs: tensors.map(({ name, shape, values }) => ({
        name,
        shape,
        dtype: values instanceof Int32Array ? ('int32' as const) : ('float32' as const),
      })),
      // slice() takes memory of its own, which is a plain ArrayBuffer.
      weightData: tensors.map(({ values }) => values.slice().buffer as ArrayBuffer),
    }),
  })
  return {
    async encode(ids) {
      const indices = tf.tensor2d(
        ids.map((_, column): [number, number] => [0, column]),
        [ids.length, 2],
        'int32',
      )
      const values = tf.tensor1d(ids, 'int32')
      const outputs = await model.executeAsync({ indices, values }, [states, embedding])
      const [ofTokens, ofText] = Array.isArray(outputs) ? outputs : [outputs]
      if (!ofTokens || !ofText) throw new Error('The published encoder gave no output.')
      try {
        return { states: await ofTokens.data<'float32'>(), embedding: await ofText.data<'float32'>() }
      } finally {
        tf.dispose([indices, values, ofTokens, ofText])
      }
    },
    dispose: () => model.dispose(),
  }
}
