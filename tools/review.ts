import { createInterface } from 'node:readline'
import { type DraftLine, draftLineSchema, marksOf } from './drafts/draftLine'
import { loadReasons } from './drafts/reasons'
import { loadNodeReader } from './model/nodeReader'

/** Parses one line, or says on stderr what is wrong with it. */
function parseLine(line: string, number: number): DraftLine | undefined {
  let content: unknown
  try {
    content = JSON.parse(line)
  } catch {
    console.error(`line ${number}: not JSON`)
    return undefined
  }
  const parsed = draftLineSchema.safeParse(content)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  console.error(
    `line ${number}: needs "id", "customer" (list of texts), "style" and "draft"; ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'wrong'}`,
  )
  return undefined
}

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

// One JSON object a line on stdin, one on stdout, in order. A bad line is named on stderr and the rest goes on.
const reasonOf = loadReasons()
const reader = await loadNodeReader()
let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1
  if (line.trim() === '') continue
  const parsed = parseLine(line, number)
  if (!parsed) {
    process.exitCode = 1
    continue
  }
  const marks = (await marksOf(parsed, (texts) => reader.read(texts))).map((mark) => ({
    code: mark.code,
    start: mark.start,
    end: mark.end,
    why: reasonOf(mark),
    rewrite: mark.rewrite,
  }))
  process.stdout.write(`${JSON.stringify({ id: parsed.id, marks })}\n`)
}
reader.dispose()
