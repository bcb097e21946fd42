import { createInterface } from 'node:readline'
import type * as z from 'zod/mini'

/**
 * The JSON objects on standard input, one a line, in order. A line that is no JSON or not of the schema is named on
 * standard error by its number, the rest goes on, and the exit code becomes 1. Empty lines are passed over.
 * @param needs what a line needs, for that sentence, such as `"id" and "text"`
 */
export async function* jsonLines<Schema extends z.ZodMiniType>(
  schema: Schema,
  needs: string,
): AsyncGenerator<z.output<Schema>> {
  // Whoever reads our output may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const parsed = schema.safeParse(contentOf(line))
    if (parsed.success) {
      yield parsed.data
      continue
    }
    process.exitCode = 1
    const [issue] = parsed.error.issues
    const fault = contentOf(line) === undefined ? 'not JSON' : `needs ${needs}; ${placeOf(issue)}`
    console.error(`line ${number}: ${fault}`)
  }
}

/** Undefined where the line is no JSON. */
function contentOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function placeOf(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'wrong'}`
}
