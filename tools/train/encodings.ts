import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { poolEmbeddings } from '../../lib/classify/features'
import { embeddingWidth } from '../../lib/classify/headWeights'
import { longestRead } from '../../lib/classify/readMessage'
import { encodeText, tokenWindows } from '../../lib/platform/model/encodeText'
import type { Token } from '../../lib/platform/model/tokenizer'
import { loadShippedEncoder } from '../model/loadEncoder'
import { packedEncoder } from '../model/quantise'

/** A text as the encoder sees it, pooled over tokens and windows. */
export type PooledEncoding = { embedding: Float32Array; meanState: Float32Array }

/** Texts that are encoded, and kept, between two reports. */
const reportEvery = 256

/** Bytes by which a kept encoding is known. */
const keyLength = 16

const valuesLength = 2 * embeddingWidth * 4

/** The key of what the encoder sees, which is not the text: what is left out before reading may change. */
function keyOf(windows: Token[][]): Buffer {
  const seen = JSON.stringify(windows.map((tokens) => tokens.map(({ id }) => id)))
  return createHash('sha256').update(seen).digest().subarray(0, keyLength)
}

/** Kept encodings by key. The file is a row of key and values after another; a row that was cut short is left out. */
async function readKept(path: string): Promise<Map<string, Float32Array>> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  const kept = new Map<string, Float32Array>()
  const length = keyLength + valuesLength
  for (let at = 0; at + length <= bytes.length; at += length) {
    const key = bytes.subarray(at, at + keyLength).toString('hex')
    const values = new Float32Array(Uint8Array.from(bytes.subarray(at + keyLength, at + length)).buffer)
    kept.set(key, values)
  }
  return kept
}

/**
 * Encodes texts with the shipped encoder. Each is kept in `.cache`, since all together take minutes.
 * @param onProgress is told how many of those that were not kept are done
 */
export async function encodeForTraining(
  texts: string[],
  onProgress: (done: number, of: number) => void,
): Promise<PooledEncoding[]> {
  const version = createHash('sha256')
  for (const { bytes } of await packedEncoder()) version.update(bytes)
  const path = join(resolve('.cache'), `encodings-${version.digest('hex').slice(0, 16)}.bin`)
  await mkdir(resolve('.cache'), { recursive: true })
  const kept = await readKept(path)
  const { encoder, tokenize } = await loadShippedEncoder()
  const read = texts.map((text) => text.slice(0, longestRead))
  const keys = read.map((text) => keyOf(tokenWindows(text, tokenize)))
  const missing = new Map<string, { text: string; key: Buffer }>()
  keys.forEach((key, index) => {
    const name = key.toString('hex')
    if (!kept.has(name)) missing.set(name, { text: read[index] ?? '', key })
  })
  let rows: Buffer[] = []
  let done = 0
  for (const [name, { text, key }] of missing) {
    const values = pooled(await encodeText(text, tokenize, encoder))
    kept.set(name, values)
    rows.push(key, Buffer.from(values.buffer))
    done += 1
    if (done % reportEvery !== 0 && done < missing.size) continue
    await appendFile(path, Buffer.concat(rows))
    rows = []
    onProgress(done, missing.size)
  }
  encoder.dispose()
  return keys.map((key) => {
    const values = kept.get(key.toString('hex')) ?? new Float32Array(2 * embeddingWidth)
    return { embedding: values.subarray(0, embeddingWidth), meanState: values.subarray(embeddingWidth) }
  })
}

/** The embedding, then the mean token state. */
function pooled(windows: Awaited<ReturnType<typeof encodeText>>): Float32Array {
  const values = new Float32Array(2 * embeddingWidth)
  values.set(poolEmbeddings(windows))
  const total = windows.reduce((sum, window) => sum + window.tokens.length, 0)
  for (const { states } of windows) {
    states.forEach((value, place) => {
      const to = embeddingWidth + (place % embeddingWidth)
      values[to] = (values[to] ?? 0) + value / total
    })
  }
  return values
}
