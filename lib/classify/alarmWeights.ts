import * as z from 'zod/mini'
import { alarmKinds } from './alarm'
import { lexiconSize } from './alarmLexicon'
import { embeddingWidth, HeadsRejected } from './headWeights'

/** Buckets of n-grams that the alarm head tells apart: fewer than the other heads, for it learned from fewer texts. */
export const alarmBuckets = 2 ** 14

/** N-grams, then families of words. */
export const alarmColumnCount = alarmBuckets + lexiconSize

/** What the head chooses among: a kind of alarm or none, in the order of its weights. */
export const alarmLabels = [...alarmKinds, 'none'] as const

/**
 * The outputs: the kinds, each against none, and the gate, which says from words alone whether a sentence is worth encoding.
 * None itself scores 0 and needs no weights.
 */
export const alarmOutputs = alarmKinds.length + 1

/** alarms.json: what is small and worth reading. The rest lies in alarms.bin in the order of {@link unpackAlarms}. */
export const alarmsFileSchema = z.strictObject({
  format: z.literal(1),
  labels: z.array(z.string()),
  columns: z.number(),
  /** By output; the gate is the last. */
  bias: z.array(z.number()),
  /** A sentence is encoded where its gate's score is at least this. */
  gate: z.number(),
  /** Least probability of self-harm and violence together, of these and a threat together, and of a legal step. */
  least: z.strictObject({ crisis: z.number(), threat: z.number(), legal: z.number() }),
  scales: z.strictObject({ embedding: z.array(z.number()), columns: z.array(z.number()) }),
  /** One step of the packed inverse document frequencies. */
  idfStep: z.number(),
  provenance: z.strictObject({
    madeBy: z.string(),
    sources: z.array(z.strictObject({ source: z.string(), sentences: z.number(), licence: z.string() })),
  }),
})
export type AlarmsFile = z.infer<typeof alarmsFileSchema>

/** The alarm head, unpacked. */
export type AlarmWeights = Pick<AlarmsFile, 'bias' | 'gate' | 'least'> & {
  /** kinds × embeddingWidth; the gate has none. */
  embedding: Float32Array
  idf: Float32Array
  /** columns × outputs, packed; times `columnScales` by output. */
  columns: Int8Array
  columnScales: number[]
}

/**
 * Unpacks the alarm head.
 * @param bytes alarms.bin: 16-bit embedding weights, then 8-bit idf and column weights, without gaps
 * @throws HeadsRejected where they do not fit
 */
export function unpackAlarms(file: AlarmsFile, bytes: Uint8Array): AlarmWeights {
  if (
    file.labels.join() !== alarmLabels.join() ||
    file.columns !== alarmColumnCount ||
    file.bias.length !== alarmOutputs
  )
    throw new HeadsRejected('The alarm head was trained for another version.')
  const count = alarmKinds.length
  const wordBytes = 2 * count * embeddingWidth
  const expected = wordBytes + alarmBuckets + alarmColumnCount * alarmOutputs
  if (bytes.length !== expected) throw new HeadsRejected(`alarms.bin has ${bytes.length} bytes instead of ${expected}.`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const embedding = Float32Array.from(
    { length: count * embeddingWidth },
    (_, index) => view.getInt16(2 * index, true) * (file.scales.embedding[Math.floor(index / embeddingWidth)] ?? 0),
  )
  const columnsAt = wordBytes + alarmBuckets
  return {
    bias: file.bias,
    gate: file.gate,
    least: file.least,
    embedding,
    idf: Float32Array.from(bytes.subarray(wordBytes, columnsAt), (value) => value * file.idfStep),
    columns: new Int8Array(bytes.slice(columnsAt).buffer),
    columnScales: file.scales.columns,
  }
}
