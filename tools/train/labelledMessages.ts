import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { causes, sentiments, signals, styles } from '../../lib/classify/reading'

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

/** A message with the labels of LABELS.md. `source` is `written` for our own, else the public set's name. */
export type LabelledMessage = z.infer<typeof labelsSchema> & { text: string; source: string }

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
      return { ...row, text: message.text, source: message.source }
    })
  const written = await Promise.all(
    writtenFiles
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => readLines(join(folder, 'written', file), writtenSchema)),
  )
  return {
    train: [...(await withText('labels.train.jsonl')), ...written.flat().map((row) => ({ ...row, source: 'written' }))],
    dev: await withText('labels.dev.jsonl'),
  }
}
