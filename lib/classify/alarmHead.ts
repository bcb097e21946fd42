import { type AlarmKind, alarmKinds } from './alarm'
import { lexiconFeatures } from './alarmLexicon'
import { type AlarmWeights, alarmBuckets, alarmOutputs } from './alarmWeights'
import { embeddingWidth } from './headWeights'
import { ngramBuckets, ngramsOf } from './ngrams'

/** Against n-grams of unit length the embedding weighs this much: chosen where voices were left out. */
export const embeddingFactor = 6
const ngramFactor = 2
const lexiconFactor = 0.4

const half = alarmBuckets / 2

/** The bucket of the alarm head for one of {@link ngramsOf}: words in the first half, pieces of words in the second. */
function bucketOf(bucket: number): number {
  return bucket < ngramBuckets / 2 ? bucket % half : half + (bucket % half)
}

/** How often each n-gram of a sentence stands in it, by bucket of the alarm head. */
export function alarmNgrams(sentence: string): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { bucket } of ngramsOf(sentence)) {
    const own = bucketOf(bucket)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  return counts
}

/**
 * What the head sees of a sentence besides its embedding, by column: n-grams (sublinear in repetition, rarer is heavier;
 * words and pieces of words of one length each), then the families of words.
 * @param idf by bucket
 */
export function alarmColumns(sentence: string, idf: Float32Array): Map<number, number> {
  const columns = new Map<number, number>()
  const squares: [words: number, pieces: number] = [0, 0]
  for (const [bucket, count] of alarmNgrams(sentence)) {
    const weight = (1 + Math.log(count)) * (idf[bucket] ?? 0)
    if (weight === 0) continue
    columns.set(bucket, weight)
    squares[bucket < half ? 0 : 1] += weight * weight
  }
  for (const [bucket, weight] of columns) {
    columns.set(bucket, (ngramFactor * weight) / Math.sqrt(squares[bucket < half ? 0 : 1]))
  }
  for (const feature of lexiconFeatures(sentence)) columns.set(alarmBuckets + feature, lexiconFactor)
  return columns
}

function columnScore(columns: ReadonlyMap<number, number>, output: number, weights: AlarmWeights): number {
  let sum = weights.bias[output] ?? 0
  const scale = weights.columnScales[output] ?? 0
  for (const [column, value] of columns) sum += value * scale * (weights.columns[column * alarmOutputs + output] ?? 0)
  return sum
}

/**
 * How likely a sentence is to say something alarming, by its words alone: a wide gate that spares most sentences the encoder.
 * From `weights.gate` on it is worth encoding.
 */
export function gateScore(columns: ReadonlyMap<number, number>, weights: AlarmWeights): number {
  return columnScore(columns, alarmKinds.length, weights)
}

/** Probabilities of the kinds and of none, summing to 1. */
export function alarmProbabilities(
  columns: ReadonlyMap<number, number>,
  embedding: Float32Array,
  weights: AlarmWeights,
): Record<AlarmKind | 'none', number> {
  const scores = alarmKinds.map((_, output) => {
    let score = columnScore(columns, output, weights)
    const at = output * embeddingWidth
    for (let index = 0; index < embeddingWidth; index += 1) {
      score += embeddingFactor * (embedding[index] as number) * (weights.embedding[at + index] as number)
    }
    return score
  })
  const largest = Math.max(0, ...scores)
  const powers = [...scores, 0].map((score) => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const [selfHarm = 0, violence = 0, threat = 0, legal = 0, none = 0] = powers.map((power) => power / total)
  return { 'self-harm': selfHarm, violence, threat, legal, none }
}

/** The alarm that a sentence raises. Doubt between two kinds of crisis, or between violence and a threat, is no doubt of an alarm. */
export function alarmOf(p: Record<AlarmKind | 'none', number>, least: AlarmWeights['least']): AlarmKind | undefined {
  const crisis = p['self-harm'] + p.violence
  if (crisis >= least.crisis) return p['self-harm'] >= p.violence ? 'self-harm' : 'violence'
  if (p.legal >= least.legal) return 'legal'
  return crisis + p.threat >= least.threat ? 'threat' : undefined
}
