import * as z from 'zod/mini'

/**
 * How one tensor lies in encoder.bin. `int8`: one signed byte a weight, times a float32 scale for its row or column
 * (the tensor seen as a matrix whose columns are its last dimension).
 */
export const packedTensorSchema = z.strictObject({
  name: z.string(),
  shape: z.array(z.number()),
  kind: z.enum(['float32', 'int32', 'int8']),
  /** Byte offset of the values. */
  offset: z.number(),
  /** For `int8`: what shares a scale, and the byte offset of the float32 scales. */
  scales: z.optional(z.strictObject({ per: z.enum(['row', 'column']), offset: z.number() })),
})
export type PackedTensor = z.infer<typeof packedTensorSchema>

/** The sentence encoder's graph: tfjs topology (opaque to us), the nodes that are read, and where each weight lies. */
export const packedEncoderSchema = z.strictObject({
  topology: z.record(z.string(), z.unknown()),
  tensors: z.array(packedTensorSchema),
})
export type PackedEncoder = z.infer<typeof packedEncoderSchema>

/** The embedding table among the tensors: 256 numbers for each piece of the vocabulary. It is no part of the graph. */
export const tableName = 'module/Embeddings_en'

/** The inverse time scales among the tensors; no part of the graph either. */
export const timescalesName =
  'module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1'

/** The graph's input: twice the table's row of each token with the signal of its place added, [tokens, 256]. */
export const tokensNode = 'tokens'

/** The node that gives each token's state after the last layer, [tokens, width]. */
export const statesNode = 'states'

/** The node that gives the text's unit-length embedding, [1, width]. */
export const embeddingNode = 'embedding'

/** Number of values in a tensor of this shape; 1 for a scalar. */
export function sizeOf(shape: number[]): number {
  return shape.reduce((product, side) => product * side, 1)
}

/**
 * Unpacks one tensor.
 * @param bytes all of encoder.bin
 * @returns its values as 32-bit numbers, in memory of their own
 */
export function unpackTensor(tensor: PackedTensor, bytes: Uint8Array<ArrayBuffer>): Float32Array | Int32Array {
  const size = sizeOf(tensor.shape)
  const at = bytes.byteOffset + tensor.offset
  if (tensor.kind === 'float32') return new Float32Array(bytes.buffer.slice(at, at + size * 4))
  if (tensor.kind === 'int32') return new Int32Array(bytes.buffer.slice(at, at + size * 4))
  const columns = tensor.shape[tensor.shape.length - 1] ?? 1
  const isPerRow = tensor.scales?.per === 'row'
  const scalesAt = bytes.byteOffset + (tensor.scales?.offset ?? 0)
  const scales = new Float32Array(bytes.buffer, scalesAt, isPerRow ? size / columns : columns)
  const packed = new Int8Array(bytes.buffer, at, size)
  const values = new Float32Array(size)
  for (let row = 0, index = 0; index < size; row += 1) {
    for (let column = 0; column < columns; column += 1, index += 1) {
      values[index] = (packed[index] ?? 0) * (scales[isPerRow ? row : column] ?? 0)
    }
  }
  return values
}

/** Tensors that the graph does not hold: what stands in them is looked up or computed before it runs. */
export const outsideGraph: readonly string[] = [tableName, timescalesName]

function tensorNamed(packed: PackedEncoder, name: string): PackedTensor {
  const tensor = packed.tensors.find((one) => one.name === name)
  if (!tensor) throw new Error(`The packed encoder has no tensor ${name}.`)
  return tensor
}

/**
 * Makes the graph's input of token ids. It holds the packed rows of the table (2 MB) and nothing else of `bytes`.
 * @returns a function from a text's ids to its rows, one after the other, each with the signal of its place: sines and
 * cosines of its number times the time scales ("Attention is all you need", Vaswani et al. 2017, section 3.5)
 */
export function tokenRows(packed: PackedEncoder, bytes: Uint8Array<ArrayBuffer>): (ids: number[]) => Float32Array {
  const table = tensorNamed(packed, tableName)
  const [rows, width] = table.shape
  if (table.kind !== 'int8' || !table.scales || rows === undefined || width === undefined) {
    throw new Error('The embedding table of the packed encoder is not packed.')
  }
  const from = bytes.byteOffset + table.offset
  const packedRows = new Int8Array(bytes.buffer.slice(from, from + rows * width))
  const scalesFrom = bytes.byteOffset + table.scales.offset
  const scales = new Float32Array(bytes.buffer.slice(scalesFrom, scalesFrom + rows * 4))
  const timescales = unpackTensor(tensorNamed(packed, timescalesName), bytes)
  const half = timescales.length
  return (ids) => {
    const values = new Float32Array(ids.length * width)
    ids.forEach((id, place) => {
      const scale = scales[id] ?? 0
      for (let column = 0; column < width; column += 1) {
        const angle = place * (timescales[column % half] ?? 0)
        const signal = column < half ? Math.sin(angle) : Math.cos(angle)
        // The published graph adds the row to itself with the signal.
        values[place * width + column] = 2 * (packedRows[id * width + column] ?? 0) * scale + signal
      }
    })
    return values
  }
}
