import type { SourceTensor } from './sourceEncoder'

/** A node of a tfjs graph, as the converter reads it. */
export type GraphNode = { name: string; op: string; input: string[]; attr: Record<string, unknown> }

const float32 = { type: 1 }
const int32 = { type: 3 }
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Writes a graph node by node. Each call gives the name of what it made, which is the input of later ones. */
export class GraphWriter {
  readonly nodes: GraphNode[] = []
  readonly tensors: SourceTensor[] = []

  /** What is given from outside at each run, 32-bit numbers. */
  input(name: string): string {
    return this.#add(name, 'Placeholder', [], { dtype: float32 })
  }

  weight(name: string, shape: number[], values: Float32Array | Int32Array): string {
    this.tensors.push({ name, shape, values })
    return this.#add(name, 'Const', [], { dtype: values instanceof Int32Array ? int32 : float32 })
  }

  /** @param op one that takes its inputs and nothing else */
  of(
    op: 'Add' | 'Maximum' | 'Mul' | 'Rsqrt' | 'Softmax' | 'Square' | 'Sub' | 'Tanh',
    name: string,
    ...input: string[]
  ) {
    return this.#add(name, op, input, { T: float32 })
  }

  /** @param axis a weight that names the axis, which is kept with one place */
  reduce(op: 'Mean' | 'Sum', name: string, values: string, axis: string): string {
    return this.#add(name, op, [values, axis], { keep_dims: { b: true } })
  }

  product(name: string, a: string, b: string): string {
    return this.#add(name, 'MatMul', [a, b], { transpose_a: { b: false }, transpose_b: { b: false }, T: float32 })
  }

  /** A product with a bias added and perhaps what is negative cut, in one step. */
  dense(name: string, values: string, kernel: string, bias: string, isCut = false): string {
    const steps = isCut ? ['BiasAdd', 'Relu'] : ['BiasAdd']
    return this.#add(name, '_FusedMatMul', [values, kernel, bias], {
      fused_ops: { list: { s: steps.map(base64) } },
      num_args: { i: '1' },
      transpose_a: { b: false },
      transpose_b: { b: false },
      T: float32,
    })
  }

  /** @param order a weight with the old place of each axis */
  transpose(name: string, values: string, order: string): string {
    return this.#add(name, 'Transpose', [values, order], { T: float32 })
  }

  /** @param axis a weight that names the axis along which they are joined */
  concat(name: string, parts: string[], axis: string): string {
    return this.#add(name, 'ConcatV2', [...parts, axis], { N: { i: String(parts.length) }, T: float32 })
  }

  #add(name: string, op: string, input: string[], attr: Record<string, unknown>): string {
    this.nodes.push({ name, op, input, attr })
    return name
  }
}
