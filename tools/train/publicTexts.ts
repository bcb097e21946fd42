import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'

const conversationsSchema = z.array(
  z.object({ dialogContent: z.array(z.object({ client: z.optional(z.string()), message: z.string() })) }),
)

/** Handles and addresses become their kind, as in the masked messages of the data folder. */
function masked(text: string): string {
  return text.replace(/@\w+/g, '@company').replace(/https?: ?\/\/\S+/g, 'link')
}

/** Rows of comma-separated values (RFC 4180): fields may be quoted, a doubled quote stands for one. */
export function rowsOfCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const [whole, quoted, plain = '', end] = match
    if (whole === '' && match.index === text.length) break
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',' && match.index + whole.length < text.length) rows.push([])
  }
  return rows
}

/** Customer tweets of IBM's set by id: `ibm-FILE-CONVERSATION-mTURN`, both counted from 0. */
async function readTweets(folder: string): Promise<[string, string][]> {
  const files = await Promise.all(
    ['dev', 'test'].map(async (name) => {
      const file = conversationsSchema.parse(
        JSON.parse(await readFile(join(folder, 'ibm_cdp', `${name}.json`), 'utf8')),
      )
      return file.flatMap(({ dialogContent }, place) =>
        dialogContent.map(({ message }, turn): [string, string] => [`ibm-${name}-${place}-m${turn}`, masked(message)]),
      )
    }),
  )
  return files.flat()
}

/** Complaint narratives of the consumer bureau by id: `cfpb-COMPLAINT`. */
async function readNarratives(folder: string): Promise<[string, string][]> {
  const [names = [], ...rows] = rowsOfCsv(await readFile(join(folder, 'cfpb', 'complaints_sample.csv'), 'utf8'))
  const narrative = names.indexOf('Consumer complaint narrative')
  const id = names.indexOf('Complaint ID')
  return rows.map((row) => [`cfpb-${row[id]}`, (row[narrative] ?? '').trim()])
}

/**
 * Texts of the public sets that weights which ship may learn from, by id, as they lie in the data folder.
 * @param folder public/ of the data folder
 */
export async function readPublicTexts(folder: string): Promise<Map<string, string>> {
  return new Map([...(await readTweets(folder)), ...(await readNarratives(folder))])
}
