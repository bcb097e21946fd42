import { loadGraphModel } from '@tensorflow/tfjs-converter'
import * as tf from '@tensorflow/tfjs-core'
import type { Encoding } from '../../classify/encoding'
import { embeddingWidth } from '../../classify/headWeights'
import {
  embeddingNode,
  outsideGraph,
  type PackedEncoder,
  type PackedTensor,
  statesNode,
  tokenRows,
  tokensNode,
  unpackTensor,
} from './packedEncoder'

/** The sentence encoder, loaded. Holds 20 MB of weights in WebAssembly memory, and as much again that its kernels pack, until disposed. */
export type SentenceEncoder = {
  /** Encodes one text, a list of 1 to 127 token ids. */
  encode(ids: number[]): Promise<Encoding>
  dispose(): void
}

/** An encoder that can look again at a part of what it has encoded, at a hundredth of the cost. */
export type GlancingEncoder = SentenceEncoder & {
  /**
   * The embedding of some tokens of an encoded text. What stands around them has a part in it, so that it is near to their own
   * embedding, not the same.
   * @param states theirs after the last layer, {@link embeddingWidth} numbers each, at least one token
   */
  glance(states: Float32Array): Promise<Float32Array>
}

/** Hands the weights to tfjs one tensor at a time, so that never more than one is held unpacked besides tfjs's own. */
function weightStream(tensors: PackedTensor[], bytes: Uint8Array<ArrayBuffer>): ReadableStream<ArrayBuffer> {
  let next = 0
  return new ReadableStream<ArrayBuffer>(
    {
      pull(controller) {
        const tensor = tensors[next]
        next += 1
        if (tensor) {
          // unpackTensor allocates a plain ArrayBuffer of its own, never a shared one.
          controller.enqueue(unpackTensor(tensor, bytes).buffer as ArrayBuffer)
        } else {
          controller.close()
        }
      },
    },
    { highWaterMark: 0 },
  )
}

/**
 * Makes the encoder from its packaged form. tfjs must run already (startWasm).
 * @param bytes all of encoder.bin; not needed any more afterwards
 */
export async function loadEncoder(packed: PackedEncoder, bytes: Uint8Array<ArrayBuffer>): Promise<GlancingEncoder> {
  // The model keeps its loader for good; the loader must not keep the packed weights (7 MB) alive with it.
  let unread = bytes
  const rowsOf = tokenRows(packed, bytes)
  const tensors = packed.tensors.filter((tensor) => !outsideGraph.includes(tensor.name))
  const model = await loadGraphModel({
    load: async () => ({
      modelTopology: packed.topology,
      weightSpecs: tensors.map(({ name, shape, kind }) => ({
        name,
        shape,
        dtype: kind === 'int32' ? ('int32' as const) : ('float32' as const),
      })),
      getWeightStream: () => weightStream(tensors, unread),
    }),
  })
  unread = new Uint8Array()

  return {
    async encode(ids) {
      const rows = rowsOf(ids)
      const tokens = tf.tensor2d(rows, [ids.length, rows.length / ids.length], 'float32')
      const outputs = model.execute({ [tokensNode]: tokens }, [statesNode, embeddingNode])
      const [states, embedding] = Array.isArray(outputs) ? outputs : [outputs]
      if (!states || !embedding) throw new Error('The encoder gave no output.')
      try {
        return { embedding: await embedding.data<'float32'>(), states: await states.data<'float32'>() }
      } finally {
        tf.dispose([tokens, states, embedding])
      }
    },
    async glance(states) {
      const given = tf.tensor2d(states, [states.length / embeddingWidth, embeddingWidth], 'float32')
      const output = model.execute({ [statesNode]: given }, embeddingNode)
      const embedding = Array.isArray(output) ? output[0] : output
      if (!embedding) throw new Error('The encoder gave no output.')
      try {
        return await embedding.data<'float32'>()
      } finally {
        tf.dispose([given, embedding])
      }
    },
    dispose: () => model.dispose(),
  }
}
