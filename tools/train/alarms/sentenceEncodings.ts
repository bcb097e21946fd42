import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { poolEmbeddings } from '../../../lib/classify/features'
import { embeddingWidth } from '../../../lib/classify/headWeights'
import { encodeText } from '../../../lib/platform/model/encodeText'
import { loadShippedEncoder } from '../../model/loadEncoder'

/** Sentences that are encoded, and kept, between two reports. */
const reportEvery = 256

const keyLength = 16
const valuesLength = embeddingWidth * 4
const path = resolve('.cache/alarm-encodings.bin')

const keyOf = (text: string) => createHash('sha256').update(text).digest().subarray(0, keyLength)

async function readKept(): Promise<Map<string, Float32Array>> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  const kept = new Map<string, Float32Array>()
  for (let at = 0; at + keyLength + valuesLength <= bytes.length; at += keyLength + valuesLength) {
    const values = Uint8Array.from(bytes.subarray(at + keyLength, at + keyLength + valuesLength))
    kept.set(bytes.subarray(at, at + keyLength).toString('hex'), new Float32Array(values.buffer))
  }
  return kept
}

/** Embeddings of sentences by the shipped encoder; each is kept in `.cache`, for all together take minutes. */
export async function encodeSentences(texts: readonly string[]): Promise<Float32Array[]> {
  await mkdir(resolve('.cache'), { recursive: true })
  const kept = await readKept()
  const missing = [...new Set(texts)].filter((text) => !kept.has(keyOf(text).toString('hex')))
  if (missing.length > 0) {
    const { encoder, tokenize } = await loadShippedEncoder()
    let rows: Buffer[] = []
    for (const [index, text] of missing.entries()) {
      const values = poolEmbeddings(await encodeText(text, tokenize, encoder))
      kept.set(keyOf(text).toString('hex'), values)
      rows.push(keyOf(text), Buffer.from(values.buffer))
      if ((index + 1) % reportEvery !== 0 && index + 1 < missing.length) continue
      await appendFile(path, Buffer.concat(rows))
      rows = []
      console.log(`encoded ${index + 1} of ${missing.length}`)
    }
    encoder.dispose()
  }
  return texts.map((text) => kept.get(keyOf(text).toString('hex')) ?? new Float32Array(embeddingWidth))
}
