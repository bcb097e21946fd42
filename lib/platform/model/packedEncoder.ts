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
