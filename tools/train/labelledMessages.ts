import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { causes, sentiments, signals, styles } from '../../lib/classify/reading'
import { readPublicTexts } from './publicTexts'

const labels = {
  id: z.string(),
  sentiment: z.enum(sentiments),
  heat: z.int().check(z.gte(0), z.lte(3)),
  style: z.enum(styles),
  cause: z.enum(causes),
  signals: z.array(z.enum(signals)),
}
const labelsSchema = z.object(labels)
const messageSchema = z.object({ id: z.string(), source: z.string(), text: z.string() })
const writtenSchema = z.object({ ...labels, text: z.string() })

/**
 * A message with the labels of LABELS.md. `source` is `written` for our own, else the public set's name. `weight` says how
 * much it counts in training.
 */
export type LabelledMessage = z.infer<typeof labelsSchema> & { text: string; source: string; weight: number }

/** The project's own labels and messages beside those of the data folder. */
export const corpusFolder = resolve('tools/train/corpus')

/**
 * What a message of the corpus counts against one of the data folder: it was written, or chosen, to be like the messages
 * that helpdesks see (decision 0120).
 */
const corpusWeight = 4

/** Of what was written for a gap that one message had shown: half as much, so that it fills the gap and no more (0250). */
const gapWeight = 2

/** Licences as data/README.md states them, and whether weights that ship may train on the source. */
export const sources: Readonly<Record<string, { licence: string; ships: boolean }>> = {
  written: { licence: 'MIT, written for this project', ships: true },
  ibm: { licence: 'Apache-2.0', ships: true },
  cfpb: { licence: 'US government public data', ships: true },
  twacs: { licence: 'CC BY-NC-SA 4.0', ships: false },
  airline: { licence: 'CC BY-NC-SA 4.0', ships: false },
  maia: { licence: 'CC BY-ND 4.0', ships: false },
}

/** Where the labelled data lies: `$EVENKEEL_DATA/data`, `../shared/data` where that is not set. */
export function dataFolder(): string {
  return join(resolve(process.env.EVENKEEL_DATA ?? '../shared'), 'data')
}

/** Parses JSON Lines, each by the schema. */
export async function readLines<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => schema.parse(JSON.parse(line)))
}

/** The project's own messages, and its labels of public ones; both were made for what the data folder lacks. */
async function readCorpus(folder: string): Promise<LabelledMessage[]> {
  const texts = await readPublicTexts(join(folder, 'public'))
  const labelled = await Promise.all(
    ['ibm', 'cfpb'].map(async (source) => {
      const rows = await readLines(join(corpusFolder, `${source}.labels.jsonl`), labelsSchema)
      return rows.map((row) => {
        const text = texts.get(row.id)
        if (text === undefined) throw new Error(`${source}.labels.jsonl: no public message has the id ${row.id}`)
        return { ...row, text, source, weight: corpusWeight }
      })
    }),
  )
  const readWritten = async (name: string, weight: number) =>
    (await readLines(join(corpusFolder, name), writtenSchema)).map((row) => ({ ...row, source: 'written', weight }))
  return [
    ...labelled.flat(),
    ...(await readWritten('written.jsonl', corpusWeight)),
    ...(await readWritten('hurt.jsonl', gapWeight)),
  ]
}

/**
 * Reads the labelled messages.
 * @returns undefined where the data is not on this machine
 */
export async function readLabelledMessages(): Promise<
  { train: LabelledMessage[]; dev: LabelledMessage[] } | undefined
> {
  const folder = dataFolder()
  const writtenFiles = await readdir(join(folder, 'written')).catch(() => undefined)
  if (!writtenFiles) return undefined
  const messages = new Map((await readLines(join(folder, 'messages.jsonl'), messageSchema)).map((row) => [row.id, row]))
  const withText = async (file: string): Promise<LabelledMessage[]> =>
    (await readLines(join(folder, file), labelsSchema)).map((row) => {
      const message = messages.get(row.id)
      if (!message) throw new Error(`${file}: no message has the id ${row.id}`)
      return { ...row, text: message.text, source: message.source, weight: 1 }
    })
  const written = await Promise.all(
    writtenFiles
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => readLines(join(folder, 'written', file), writtenSchema)),
  )
  return {
    train: [
      ...(await withText('labels.train.jsonl')),
      ...written.flat().map((row) => ({ ...row, source: 'written', weight: 1 })),
      ...(await readCorpus(folder)),
    ],
    dev: await withText('labels.dev.jsonl'),
  }
}
