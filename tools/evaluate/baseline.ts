import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { firstOutput, heads, outputs } from '../../lib/classify/heads'
import { embeddingWidth } from '../../lib/classify/headWeights'
import { ngramBuckets } from '../../lib/classify/ngrams'
import { causes, heats, sentiments, signals, styles } from '../../lib/classify/reading'
import { encodeForTraining, type PooledEncoding } from '../train/encodings'
import { labelError } from '../train/labelError'
import type { LabelledMessage } from '../train/labelledMessages'
import { fitLinear, linearScores, type Row } from '../train/linear'
import { learnScaling, rowOf } from '../train/trainingSet'
import type { Answer } from './answer'

const answersSchema = z.array(
  z.object({
    sentiment: z.enum(sentiments),
    heat: z.union(heats.map((heat) => z.literal(heat))),
    style: z.enum(styles),
    cause: z.enum(causes),
    signals: z.array(z.enum(signals)),
  }),
)

/** Every label weighs the same, however rare, as `balanced` does in other libraries. */
const balanced = { smoothing: 0, flagCosts: (ratio: number): [number, number] => [1, ratio] }

/** The recipe sees the embedding and the n-grams; cues are ours. */
function plain(row: Row): Row {
  return { ...row, dense: row.dense.slice(0, embeddingWidth) }
}

/** The likeliest label of each head, and each flag that is likelier than not: no offsets, no thresholds, no rules. */
function answerOf(scores: Float64Array): Answer {
  const top = <Label>(head: 'sentiment' | 'heat' | 'style' | 'cause', labels: readonly Label[]): Label => {
    const first = firstOutput(head)
    const own = scores.slice(first, first + heads[head].labels.length)
    // The place of the largest of as many scores as there are labels.
    return labels[own.indexOf(Math.max(...own))] as Label
  }
  return {
    sentiment: top('sentiment', sentiments),
    heat: top('heat', heats),
    style: top('style', styles),
    cause: top('cause', causes),
    signals: signals.filter((_, place) => (scores[firstOutput('signals') + place] ?? 0) > 0),
  }
}

function fitAndAnswer(train: LabelledMessage[], dev: LabelledMessage[], encodings: PooledEncoding[]): Answer[] {
  const scaling = learnScaling(train.map(({ text }) => text))
  // There is one encoding a message.
  const rows = [...train, ...dev].map(({ text }, at) => plain(rowOf(text, encodings[at] as PooledEncoding, scaling)))
  const shape = { dense: embeddingWidth, sparse: ngramBuckets, outputs: outputs.length }
  const model = fitLinear(rows.slice(0, train.length), labelError(train, balanced), shape)
  return rows.slice(train.length).map((row) => answerOf(linearScores(model, row)))
}

/**
 * What the plain recipe says of the dev messages: logistic regression over the frozen embedding and n-grams, balanced
 * classes, trained on what weights that ship may train on. Kept in `.cache`: the encoding takes minutes.
 */
export async function baselineAnswers(
  train: LabelledMessage[],
  dev: LabelledMessage[],
  report: (line: string) => void,
): Promise<Answer[]> {
  const key = createHash('sha256')
    .update(JSON.stringify([train, dev]))
    .digest('hex')
    .slice(0, 16)
  const path = join(resolve('.cache'), `baseline-${key}.json`)
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (kept !== undefined) return answersSchema.parse(JSON.parse(kept))
  report(`Training the plain recipe on ${train.length} messages; kept in .cache afterwards`)
  const encodings = await encodeForTraining(
    [...train, ...dev].map(({ text }) => text),
    (done) => report(`encoded ${done} of ${train.length + dev.length}`),
  )
  const answers = fitAndAnswer(train, dev, encodings)
  await mkdir(resolve('.cache'), { recursive: true })
  await writeFile(path, JSON.stringify(answers))
  return answers
}
