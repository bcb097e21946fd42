import * as z from 'zod/mini'
import { embeddingNode, lookupNode, statesNode, tableName } from '../../lib/platform/model/packedEncoder'

const graphSchema = z.looseObject({
  node: z.array(z.looseObject({ name: z.string(), op: z.string(), input: z.optional(z.array(z.string())) })),
})

const encoderPath = 'module_apply_default/Encoder_en/KonaTransformer/'

/**
 * What is given instead of computed. The published graph finds out with `Where` which places hold a token and which lie
 * behind the 128th; both follow from `indices` and `values`, for no text that we give it is longer. Without `Where`
 * tfjs plans the graph once and runs it in one go; with it, it plans at each run and leaves 3 MB to collect.
 */
const givenInstead: ReadonlyMap<string, string> = new Map([
  [`${encoderPath}ClipToMaxLength/GatherV2`, 'indices'],
  [`${encoderPath}ClipToMaxLength/GatherV2_1`, 'values'],
  [`${encoderPath}Encode/TransformerStack/Layer_1/TransformerLayer/FFN/StoreMask/Where`, 'indices'],
])

/**
 * The graph that ships: no `Where`, and no embedding table. What was looked up in the table becomes an input, so that the
 * table need not lie in WebAssembly memory as 8 MB of 32-bit numbers; a text's few rows are unpacked when it is read.
 * @param topology the published graph, as tfjs writes it
 * @returns the nodes that its outputs need, in their order
 */
export function shippedGraph(topology: Record<string, unknown>): Record<string, unknown> {
  const graph = graphSchema.parse(topology)
  const nodes = graph.node
    .filter(({ name }) => name !== tableName)
    .map((node) =>
      node.name === lookupNode
        ? { name: lookupNode, op: 'Placeholder', input: [], attr: { dtype: { type: 1 } } }
        : { ...node, input: (node.input ?? []).map((name) => givenInstead.get(name) ?? name) },
    )
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const needed = new Set(['indices', 'values'])
  const waiting = [statesNode, embeddingNode]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    // An input may name one of several outputs, as in `split:1`, or an order of execution, as in `^init`.
    waiting.push(...(byName.get(name)?.input ?? []).map((input) => input.replace(/^\^|:\d+$/g, '')))
  }
  return { ...graph, node: nodes.filter(({ name }) => needed.has(name)) }
}
