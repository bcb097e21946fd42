import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { poolEmbeddings } from '../../lib/classify/features'
import { embeddingWidth } from '../../lib/classify/headWeights'
import { longestRead } from '../../lib/classify/readMessage'
import { encodeText } from '../../lib/platform/model/encodeText'
import { loadShippedEncoder } from '../model/loadEncoder'
import { packedEncoder } from '../model/quantise'

/** A text as the encoder sees it, pooled over tokens and windows. */
export type PooledEncoding = { embedding: Float32Array; meanState: Float32Array }

/** Texts that are encoded between two reports. */
const reportEvery = 256

/**
 * Encodes texts with the shipped encoder; kept in `.cache`, since it takes minutes.
 * @param onProgress is told how many are done
 */
export async function encodeForTraining(
  texts: string[],
  onProgress: (done: number) => void,
): Promise<PooledEncoding[]> {
  const key = createHash('sha256')
  for (const { bytes } of await packedEncoder()) key.update(bytes)
  key.update(JSON.stringify(texts))
  const path = join(resolve('.cache'), `encodings-${key.digest('hex').slice(0, 16)}.bin`)
  const cached = await readFile(path).catch(() => undefined)
  const values = cached ? new Float32Array(new Uint8Array(cached).buffer) : await encodeAll(texts, onProgress)
  if (!cached) {
    await mkdir(resolve('.cache'), { recursive: true })
    await writeFile(path, new Uint8Array(values.buffer))
  }
  return texts.map((_, row) => {
    const at = row * 2 * embeddingWidth
    return {
      embedding: values.subarray(at, at + embeddingWidth),
      meanState: values.subarray(at + embeddingWidth, at + 2 * embeddingWidth),
    }
  })
}

async function encodeAll(texts: string[], onProgress: (done: number) => void): Promise<Float32Array> {
  const { encoder, tokenize } = await loadShippedEncoder()
  const values = new Float32Array(texts.length * 2 * embeddingWidth)
  for (const [row, text] of texts.entries()) {
    const windows = await encodeText(text.slice(0, longestRead), tokenize, encoder)
    const at = row * 2 * embeddingWidth
    values.set(poolEmbeddings(windows), at)
    const total = windows.reduce((sum, window) => sum + window.tokens.length, 0)
    for (const { states } of windows) {
      states.forEach((value, place) => {
        const to = at + embeddingWidth + (place % embeddingWidth)
        values[to] = (values[to] ?? 0) + value / total
      })
    }
    if ((row + 1) % reportEvery === 0) onProgress(row + 1)
  }
  encoder.dispose()
  return values
}
