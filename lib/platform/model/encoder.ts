import { loadGraphModel } from '@tensorflow/tfjs-converter'
import * as tf from '@tensorflow/tfjs-core'
import type { Encoding } from '../../classify/encoding'
import { registerAttentionProduct } from './attentionProduct'
import {
  embeddingNode,
  lookupNode,
  type PackedEncoder,
  type PackedTensor,
  packedTable,
  statesNode,
  tableName,
  unpackTensor,
} from './packedEncoder'

/** Numbers per token and per text. */
const width = 512

/** The sentence encoder, loaded. Holds 20 MB of weights in WebAssembly memory, and as much again that its kernels pack, until disposed. */
export type SentenceEncoder = {
  /** Encodes texts in one pass. Each text is a list of 1 to 127 token ids; texts of like length cost least. */
  encode(texts: number[][]): Promise<Encoding[]>
  dispose(): void
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
export async function loadEncoder(packed: PackedEncoder, bytes: Uint8Array<ArrayBuffer>): Promise<SentenceEncoder> {
  registerAttentionProduct()
  // The model keeps its loader for good; the loader must not keep the packed weights (7 MB) alive with it.
  let unread = bytes
  const lookUp = packedTable(packed, bytes)
  const tensors = packed.tensors.filter((tensor) => tensor.name !== tableName)
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
    async encode(texts) {
      const places = texts.flatMap((text, row) => text.map((_, column) => [row, column] as [number, number]))
      const indices = tf.tensor2d(places, [places.length, 2], 'int32')
      const ids = texts.flat()
      const values = tf.tensor1d(ids, 'int32')
      const rows = lookUp(ids)
      const lookedUp = tf.tensor2d(rows, [ids.length, rows.length / ids.length], 'float32')
      const inputs = { indices, values, [lookupNode]: lookedUp }
      const outputs = model.execute(inputs, [statesNode, embeddingNode])
      const [states, embeddings] = Array.isArray(outputs) ? outputs : [outputs]
      if (!states || !embeddings) throw new Error('The encoder gave no output.')
      try {
        const [allStates, allEmbeddings] = await Promise.all([states.data<'float32'>(), embeddings.data<'float32'>()])
        const longest = states.shape[1] ?? 0
        // Views, not copies: what is read lives as long as the message is being read.
        return texts.map((text, row) => ({
          embedding: allEmbeddings.subarray(row * width, (row + 1) * width),
          states: allStates.subarray(row * longest * width, (row * longest + text.length) * width),
        }))
      } finally {
        tf.dispose([indices, values, lookedUp, states, embeddings])
      }
    },
    dispose: () => model.dispose(),
  }
}
