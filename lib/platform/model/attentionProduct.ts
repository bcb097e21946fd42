import { registerOp } from '@tensorflow/tfjs-converter'
import * as tf from '@tensorflow/tfjs-core'

/**
 * Rows from which the products of attention are taken head by head. tfjs's WebAssembly backend multiplies a batch of
 * matrices by a plain loop and only a single pair by its quick kernel; from about sixty rows on the quick kernel repays
 * the calls of eight heads (measured; see docs/benchmarks.md).
 */
const fewestRows = 56

/**
 * Multiplies matrices pair by pair.
 * @param a [texts, heads, rows, inner]
 * @param b [texts, heads, inner, columns], or with `isTransposed` [texts, heads, columns, inner]
 * @returns [texts, heads, rows, columns]
 */
export function attentionProduct(a: tf.Tensor, b: tf.Tensor, isTransposed: boolean): tf.Tensor {
  const [texts = 0, heads = 0, rows = 0, inner = 0] = a.shape
  if (tf.getBackend() !== 'wasm' || rows < fewestRows) return tf.matMul(a, b, false, isTransposed)
  return tf.tidy(() => {
    const upright = isTransposed ? tf.transpose(b, [0, 1, 3, 2]) : b
    const columns = upright.shape[3] ?? 0
    const lefts = tf.unstack(tf.reshape(a, [texts * heads, rows, inner]))
    const rights = tf.unstack(tf.reshape(upright, [texts * heads, inner, columns]))
    const products = lefts.flatMap((left, place) => {
      const right = rights[place]
      return right ? [tf.matMul(left, right)] : []
    })
    return tf.reshape(tf.stack(products), [texts, heads, rows, columns])
  })
}

/** Makes the converter take the encoder's batched products, which are those of its attention, by {@link attentionProduct}. */
export function registerAttentionProduct(): void {
  registerOp('BatchMatMul', ({ inputs: [a, b], attrs }) => {
    if (!a || !b) throw new Error('A product of the encoder lacks a factor.')
    return attentionProduct(a, b, attrs.adj_y === true)
  })
}
