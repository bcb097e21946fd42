import {
  embeddingNode,
  sizeOf,
  statesNode,
  tableName,
  timescalesName,
  tokensNode,
} from '../../lib/platform/model/packedEncoder'
import { GraphWriter } from './graphWriter'
import type { SourceTensor } from './sourceEncoder'

/** Heads of attention in each layer of the published encoder, and its layers. */
const headCount = 4
const layerCount = 2

const encodePath = 'module_apply_default/Encoder_en/KonaTransformer/Encode/'
const stackPath = `${encodePath}TransformerStack/`
const kernelPath = 'module/Encoder_en/KonaTransformer/Encode/'
const hiddenPath = 'module/Encoder_en/hidden_layers/tanh_layer_0/'
const whole = '/ConcatPartitions/concat'

type Floats = { shape: number[]; values: Float32Array }

/** The published weights by name. */
class Source {
  readonly #tensors: Map<string, SourceTensor>

  constructor(tensors: SourceTensor[]) {
    this.#tensors = new Map(tensors.map((tensor) => [tensor.name, tensor]))
  }

  /** @throws where the published encoder has no such weight */
  floats(name: string): Floats {
    const tensor = this.#tensors.get(name)
    if (!(tensor?.values instanceof Float32Array)) throw new Error(`The published encoder has no weight ${name}.`)
    return { shape: tensor.shape, values: tensor.values }
  }

  number(name: string): number {
    return this.floats(name).values[0] ?? Number.NaN
  }
}

/** Columns `from` to `to` of a matrix, or the same places of a row of numbers, times a factor. */
function columnsOf({ shape, values }: Floats, from: number, to: number, factor: number): Floats {
  const columns = shape[shape.length - 1] ?? 1
  const rows = sizeOf(shape) / columns
  const width = to - from
  const taken = new Float32Array(rows * width)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      taken[row * width + column] = (values[row * columns + from + column] ?? 0) * factor
    }
  }
  return { shape: shape.length === 1 ? [width] : [rows, width], values: taken }
}

/** The constants that several nodes share. */
type Shared = { lastAxis: string; firstAxis: string; swap: string; epsilon: string }

/** Writes the graph that ships from the published weights; see {@link encoderGraph}. */
class EncoderWriter {
  readonly graph = new GraphWriter()
  readonly #source: Source
  readonly #shared: Shared

  constructor(tensors: SourceTensor[]) {
    this.#source = new Source(tensors)
    const epsilonName = `${stackPath}Layer_1/TransformerLayer/FFN/layer_prepostprocess/layer_norm/Cast/x`
    this.#shared = {
      lastAxis: this.graph.weight('last_axis', [1], Int32Array.of(-1)),
      firstAxis: this.graph.weight('first_axis', [1], Int32Array.of(0)),
      swap: this.graph.weight('swap', [2], Int32Array.of(1, 0)),
      epsilon: this.#number('epsilon', this.#source.number(epsilonName)),
    }
  }

  write(): void {
    let values = this.graph.input(tokensNode)
    for (let layer = 0; layer < layerCount; layer += 1) values = this.#layer(layer, values)
    const mean = this.graph.reduce('Mean', 'mean', values, this.#shared.firstAxis)
    const hidden = this.#dense('hidden', mean, `${hiddenPath}weights`, `${hiddenPath}bias`)
    const bent = this.graph.of('Tanh', 'hidden/tanh', hidden)
    this.#unitLength(bent)
    for (const name of [tableName, timescalesName]) {
      const { shape, values: kept } = this.#source.floats(name)
      this.graph.tensors.push({ name, shape, values: kept })
    }
  }

  /** Attention over the text, then two dense steps for each token; each adds to what came in. */
  #layer(number: number, values: string): string {
    const { graph } = this
    const name = `layer${number}`
    const source = `Layer_${number}/TransformerLayer/`
    const residual = this.#residual(number, values)
    const attended = this.#attention(number, this.#norm(`${name}/norm`, values, source))
    const between = graph.of('Add', `${name}/attended`, attended, residual)
    const normed = this.#norm(`${name}/dense/norm`, between, `${source}FFN/`)
    const biases = `${encodePath}${source}FFN/`
    const kernels = `${stackPath}${source}FFN/`
    const inner = this.#dense(
      `${name}/dense/inner`,
      normed,
      `${kernels}conv1/Tensordot/Reshape_1`,
      `${biases}conv1/bias${whole}`,
      true,
    )
    const outer = this.#dense(
      `${name}/dense/outer`,
      inner,
      `${kernels}conv2/Tensordot/Reshape_1`,
      `${biases}conv2/bias${whole}`,
    )
    return graph.of('Add', number === layerCount - 1 ? statesNode : `${name}/out`, outer, between)
  }

  /** The first layer widens its input for the addition. */
  #residual(number: number, values: string): string {
    if (number > 0) return values
    const path = `${encodePath}Layer_0/TransformerLayer/dense/`
    return this.#dense('layer0/widened', values, `${path}kernel${whole}`, `${path}bias${whole}`)
  }

  #attention(number: number, values: string): string {
    const { graph } = this
    const path = `Layer_${number}/TransformerLayer/MultiheadAttention/`
    const kernel = this.#source.floats(`${kernelPath}${path}qkv_transform_single/kernel/part_0`)
    const bias = this.#source.floats(`${encodePath}${path}qkv_transform_single/bias${whole}`)
    const scale = this.#source.number(`${stackPath}${path}mul/y`)
    // Queries, keys and values stand side by side, and in each of these the heads.
    const width = (bias.shape[0] ?? 0) / 3 / headCount
    const heads = Array.from({ length: headCount }, (_, head) => {
      const at = `layer${number}/attention/head${head}`
      const project = (part: string, place: number, factor: number) => {
        const from = (place * headCount + head) * width
        return graph.dense(
          `${at}/${part}`,
          values,
          this.#weight(`${at}/${part}/kernel`, columnsOf(kernel, from, from + width, factor)),
          this.#weight(`${at}/${part}/bias`, columnsOf(bias, from, from + width, factor)),
        )
      }
      const keys = graph.transpose(`${at}/keys/turned`, project('keys', 1, 1), this.#shared.swap)
      const weights = graph.of(
        'Softmax',
        `${at}/weights`,
        graph.product(`${at}/likeness`, project('queries', 0, scale), keys),
      )
      return graph.product(at, weights, project('values', 2, 1))
    })
    const joined = graph.concat(`layer${number}/attention/heads`, heads, this.#shared.lastAxis)
    return this.#dense(
      `layer${number}/attention`,
      joined,
      `${kernelPath}${path}output_transform_single/kernel/part_0`,
      `${encodePath}${path}output_transform_single/bias${whole}`,
    )
  }

  #norm(name: string, values: string, path: string): string {
    const { graph } = this
    const { lastAxis, epsilon } = this.#shared
    const norm = `${encodePath}${path}layer_prepostprocess/layer_norm/layer_norm_`
    const scale = this.#weight(`${name}/scale`, this.#source.floats(`${norm}scale${whole}`))
    const bias = this.#weight(`${name}/bias`, this.#source.floats(`${norm}bias${whole}`))
    const centred = graph.of('Sub', `${name}/centred`, values, graph.reduce('Mean', `${name}/mean`, values, lastAxis))
    const variance = graph.reduce('Mean', `${name}/variance`, graph.of('Square', `${name}/squares`, centred), lastAxis)
    const inverse = graph.of('Rsqrt', `${name}/inverse`, graph.of('Add', `${name}/steadied`, variance, epsilon))
    const scaled = graph.of('Mul', `${name}/scaled`, centred, graph.of('Mul', `${name}/factor`, scale, inverse))
    return graph.of('Add', name, scaled, bias)
  }

  #unitLength(values: string): string {
    const { graph } = this
    const squares = graph.of('Square', 'length/squares', values)
    const least = this.#number(
      'length/least',
      this.#source.number('module_apply_default/Encoder_en/hidden_layers/l2_normalize/Maximum/y'),
    )
    const sum = graph.of(
      'Maximum',
      'length/sum',
      graph.reduce('Sum', 'length/all', squares, this.#shared.lastAxis),
      least,
    )
    return graph.of('Mul', embeddingNode, values, graph.of('Rsqrt', 'length/inverse', sum))
  }

  #dense(name: string, values: string, kernel: string, bias: string, isCut = false): string {
    const flat = (tensor: Floats): Floats => ({ ...tensor, shape: tensor.shape.slice(-2) })
    return this.graph.dense(
      name,
      values,
      this.#weight(`${name}/kernel`, flat(this.#source.floats(kernel))),
      this.#weight(`${name}/bias`, this.#source.floats(bias)),
      isCut,
    )
  }

  #weight(name: string, { shape, values }: Floats): string {
    return this.graph.weight(name, shape, values)
  }

  #number(name: string, value: number): string {
    return this.graph.weight(name, [], Float32Array.of(value))
  }
}

/**
 * The graph that ships: the published encoder for one text at a time. It gives the same numbers (test beside it) and is
 * written anew because tfjs's WebAssembly backend copies a whole tensor for each slice of it and multiplies batches of
 * matrices by a plain loop: each head of attention has its own weights here, so that nothing is sliced and every product
 * is one of two matrices. The embedding table is no part of the graph: a text's few rows are unpacked when it is read.
 * @param published weights of the encoder as its package has them
 * @returns tfjs topology, and the weights by their names in it, the table and the time scales beside them
 */
export function encoderGraph(published: SourceTensor[]): {
  topology: Record<string, unknown>
  tensors: SourceTensor[]
} {
  const writer = new EncoderWriter(published)
  writer.write()
  const { nodes, tensors } = writer.graph
  return { topology: { node: nodes, library: { function: [], gradient: [] }, versions: {} }, tensors }
}
