import { createInterface } from 'node:readline'
import { conversationOf, readingsOf, reportOf, type Thread, threadSchema } from './assessThread'
import { loadNodeReader } from './model/nodeReader'

/** Parses one line, or says on stderr what is wrong with it. */
function parseLine(line: string, number: number): Thread | undefined {
  let content: unknown
  try {
    content = JSON.parse(line)
  } catch {
    console.error(`line ${number}: not JSON`)
    return undefined
  }
  const parsed = threadSchema.safeParse(content)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  console.error(
    `line ${number}: needs "id" and "turns", a list of {role, text}; ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'wrong'}`,
  )
  return undefined
}

// One JSON object a line on stdin, one on stdout, in order. A bad line is named on stderr and the rest goes on.
const reader = await loadNodeReader()
let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1
  if (line.trim() === '') continue
  const thread = parseLine(line, number)
  if (!thread) {
    process.exitCode = 1
    continue
  }
  const conversation = conversationOf(thread)
  const readings = await readingsOf(conversation, (texts) => reader.read(texts))
  process.stdout.write(`${JSON.stringify({ id: thread.id, ...reportOf(conversation, readings) })}\n`)
}
reader.dispose()
