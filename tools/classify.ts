import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import { loadNodeReader } from './model/nodeReader'

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
type Line = z.infer<typeof lineSchema>

/** Lines that are read at a time: enough for full batches, little enough that output flows. */
const linesAtOnce = 64

/** Parses one line, or says on stderr what is wrong with it. */
function parseLine(line: string, number: number): Line | undefined {
  let content: unknown
  try {
    content = JSON.parse(line)
  } catch {
    console.error(`line ${number}: not JSON`)
    return undefined
  }
  const parsed = lineSchema.safeParse(content)
  if (parsed.success) return parsed.data
  console.error(`line ${number}: needs "id" (string or number) and "text" (string)`)
  return undefined
}

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const reader = await loadNodeReader()
let number = 0
let waiting: Line[] = []

/** Four digits of a probability are more than it is worth. */
function shortened(key: string, value: unknown): unknown {
  return typeof value === 'number' && key !== 'id' ? Math.round(value * 1e4) / 1e4 : value
}

async function readWaiting(): Promise<void> {
  const readings = await reader.read(waiting.map((line) => line.text))
  const lines = waiting.map(({ id }, index) => `${JSON.stringify({ id, ...readings[index] }, shortened)}\n`)
  waiting = []
  process.stdout.write(lines.join(''))
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1
  if (line.trim() === '') continue
  const parsed = parseLine(line, number)
  if (!parsed) process.exitCode = 1
  else if (waiting.push(parsed) >= linesAtOnce) await readWaiting()
}
await readWaiting()
