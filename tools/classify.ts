import * as z from 'zod/mini'
import { neutralReading } from '../lib/classify/readMessage'
import { jsonLines } from './jsonLines'
import { loadNodeReader } from './model/nodeReader'

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
type Line = z.infer<typeof lineSchema>

/** Lines that are read at a time: enough for full batches, little enough that output flows. */
const linesAtOnce = 64

const reader = await loadNodeReader()
let waiting: Line[] = []

/** Four digits of a probability are more than it is worth. */
function shortened(key: string, value: unknown): unknown {
  return typeof value === 'number' && key !== 'id' ? Math.round(value * 1e4) / 1e4 : value
}

async function readWaiting(): Promise<void> {
  const readings = await reader.read(waiting.map((line) => line.text))
  const lines = waiting.map(({ id }, index) => {
    const { alarms: _, ...reading } = readings[index] ?? neutralReading()
    return `${JSON.stringify({ id, ...reading }, shortened)}\n`
  })
  waiting = []
  process.stdout.write(lines.join(''))
}

for await (const line of jsonLines(lineSchema, '"id" (string or number) and "text" (string)')) {
  if (waiting.push(line) >= linesAtOnce) await readWaiting()
}
await readWaiting()
