import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Reading, type Sentiment, sentiments } from '../../lib/classify/reading'
import { accuracy, macroF1 } from '../train/agreement'
import { dataFolder, readLines } from '../train/labelledMessages'
import { estimate } from './bootstrap'
import { interval, table } from './markdown'

const rowSchema = z.object({ text: z.string(), label: z.enum(sentiments) })

/** A message of the public airline test set with its crowd label. */
export type AirlineRow = { text: string; label: Sentiment }

/** The public test split, which trains nothing and which nothing is chosen on; undefined where it is not on this machine. */
export async function readAirlineTest(): Promise<AirlineRow[] | undefined> {
  return readLines(join(dataFolder(), 'public/airline/test.jsonl'), rowSchema).catch(() => undefined)
}

/** What a reader is called, and what it said of each row in order. */
export type AirlineColumn = { name: string; readings: readonly Pick<Reading, 'sentiment'>[] }

/** Accuracy and macro-F1 of the sentiment, one line a reader. */
export function airlineLines(rows: readonly AirlineRow[], columns: readonly AirlineColumn[]): string[] {
  return table(
    [`sentiment on ${rows.length} messages`, 'accuracy', 'macro-F1'],
    columns.map(({ name, readings }) => {
      const pairs = rows.flatMap(({ label }, at) => {
        const said = readings[at]?.sentiment
        return said ? [{ said, label }] : []
      })
      const measured = (of: (said: Sentiment[], truth: Sentiment[]) => number) =>
        interval(
          estimate(pairs, (sample) =>
            of(
              sample.map(({ said }) => said),
              sample.map(({ label }) => label),
            ),
          ),
        )
      return [name, measured(accuracy), measured((said, truth) => macroF1(said, truth, sentiments))]
    }),
  )
}
