import * as z from 'zod/mini'
import { cues } from './cues'
import { outputs } from './heads'
import { measures } from './measures'
import { ngramBuckets } from './ngrams'

/** Numbers that the sentence encoder gives. */
export const embeddingWidth = 512

/** How many cues and measures there are. */
export const cueCount = cues.length + measures.length

/** heads.json: what is small and worth reading. The rest lies in heads.bin in the order of {@link unpackHeads}. */
export const headsFileSchema = z.strictObject({
  format: z.literal(4),
  /** Names in the order of the weights; they must be those of this code, else the files belong to another version. */
  outputs: z.array(z.string()),
  cues: z.array(z.string()),
  buckets: z.number(),
  bias: z.array(z.number()),
  /** One a hidden unit. */
  hiddenBias: z.array(z.number()),
  /** Multiplies the scores of an output before it becomes a probability: 1 / temperature, from cross-validation. */
  sharpness: z.array(z.number()),
  /** Added after sharpening: corrects the written data's mix of classes; for signals the offset of Platt scaling. */
  offset: z.array(z.number()),
  /** A signal is given from this probability on. In the order of `signals`. */
  signalThresholds: z.array(z.number()),
  /** A style is named from this probability on, else it is undetermined. */
  styleThreshold: z.number(),
  /** Below this probability a sentiment is a guess. */
  sentimentThreshold: z.number(),
  /** Heat is the expected value times `stretch` plus `shift`, rounded: expected values crowd in the middle. */
  heat: z.strictObject({ stretch: z.number(), shift: z.number() }),
  cueCentre: z.array(z.number()),
  cueSpread: z.array(z.number()),
  /** Weight of one step of the packed weights, by output. */
  scales: z.strictObject({
    embedding: z.array(z.number()),
    states: z.array(z.number()),
    cues: z.array(z.number()),
    fromHidden: z.array(z.number()),
    ngrams: z.array(z.number()),
    /** By hidden unit. */
    hidden: z.array(z.number()),
  }),
  /** One step of the packed inverse document frequencies. */
  idfStep: z.number(),
  provenance: z.strictObject({
    madeBy: z.string(),
    messages: z.number(),
    sources: z.array(
      z.strictObject({ source: z.string(), messages: z.number(), licence: z.string(), use: z.string() }),
    ),
  }),
})
export type HeadsFile = z.infer<typeof headsFileSchema>

/** The heads, unpacked: linear weights, and one hidden layer beside them. Matrices are stored by output unless said otherwise. */
export type HeadWeights = {
  bias: number[]
  sharpness: number[]
  offset: number[]
  signalThresholds: number[]
  styleThreshold: number
  sentimentThreshold: number
  heat: { stretch: number; shift: number }
  /** outputs × embeddingWidth, for the pooled embedding. */
  embedding: Float32Array
  /** outputs × embeddingWidth, for token states: what the embedding weights amount to, token by token (evidence only). */
  states: Float32Array
  /** outputs × cueCount. */
  cues: Float32Array
  /** Hidden layer: (embeddingWidth + cueCount) × units, packed; times `hiddenScales` by unit. */
  hidden: Int8Array
  hiddenScales: number[]
  hiddenBias: number[]
  /** outputs × units. */
  fromHidden: Float32Array
  /** ngramBuckets × outputs, packed; times `ngramScales` by output. */
  ngrams: Int8Array
  ngramScales: number[]
  scaling: FeatureScaling
}

/** How raw features are brought to one scale, from the training data. */
export type FeatureScaling = {
  /** Inverse document frequency by bucket; 0 for one that training has not seen twice. */
  idf: Float32Array
  cueCentre: number[]
  cueSpread: number[]
}

/** Thrown where heads.json and heads.bin do not fit each other or this code. */
export class HeadsRejected extends Error {}

function sameList(found: string[], expected: string[], what: string): void {
  if (found.join() !== expected.join()) throw new HeadsRejected(`The heads were trained for other ${what}.`)
}

/** Names of all cues and measures in the order of their weights. */
export function cueNames(): string[] {
  return [...cues, ...measures].map((cue) => cue.name)
}

/** Names of all outputs, such as `heat.2`, in the order of their weights. */
export function outputNames(): string[] {
  return outputs.map(({ head, label }) => `${head}.${label}`)
}

/**
 * Unpacks the heads.
 * @param bytes heads.bin: 16-bit embedding, state, cue and hidden-to-output weights, then 8-bit idf, hidden
 * and n-gram weights, without gaps
 * @throws HeadsRejected where they do not fit
 */
export function unpackHeads(file: HeadsFile, bytes: Uint8Array): HeadWeights {
  sameList(file.outputs, outputNames(), 'labels')
  sameList(file.cues, cueNames(), 'cues')
  if (file.buckets !== ngramBuckets) throw new HeadsRejected('The heads were trained for other n-grams.')
  const count = outputs.length
  const units = file.hiddenBias.length
  const hiddenSize = (embeddingWidth + cueCount) * units
  const expected = count * (2 * embeddingWidth + cueCount + units) * 2 + hiddenSize + ngramBuckets * (1 + count)
  if (bytes.length !== expected) throw new HeadsRejected(`heads.bin has ${bytes.length} bytes instead of ${expected}.`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const matrix = (width: number, scales: number[]): Float32Array => {
    const values = new Float32Array(count * width)
    for (let index = 0; index < values.length; index += 1, at += 2) {
      values[index] = view.getInt16(at, true) * (scales[Math.floor(index / width)] ?? 0)
    }
    return values
  }
  const embedding = matrix(embeddingWidth, file.scales.embedding)
  const states = matrix(embeddingWidth, file.scales.states)
  const cueWeights = matrix(cueCount, file.scales.cues)
  const fromHidden = matrix(units, file.scales.fromHidden)
  const idf = Float32Array.from(bytes.subarray(at, at + ngramBuckets), (value) => value * file.idfStep)
  at += ngramBuckets
  const hidden = new Int8Array(bytes.slice(at, at + hiddenSize).buffer)
  at += hiddenSize
  return {
    bias: file.bias,
    sharpness: file.sharpness,
    offset: file.offset,
    signalThresholds: file.signalThresholds,
    styleThreshold: file.styleThreshold,
    sentimentThreshold: file.sentimentThreshold,
    heat: file.heat,
    embedding,
    states,
    cues: cueWeights,
    hidden,
    hiddenScales: file.scales.hidden,
    hiddenBias: file.hiddenBias,
    fromHidden,
    ngrams: new Int8Array(bytes.slice(at).buffer),
    ngramScales: file.scales.ngrams,
    scaling: { idf, cueCentre: file.cueCentre, cueSpread: file.cueSpread },
  }
}
