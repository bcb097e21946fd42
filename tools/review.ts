import { draftLineSchema, marksOf } from './drafts/draftLine'
import { loadReasons } from './drafts/reasons'
import { jsonLines } from './jsonLines'
import { loadNodeReader } from './model/nodeReader'

const reasonOf = loadReasons()
const reader = await loadNodeReader()
for await (const line of jsonLines(draftLineSchema, '"id", "customer" (list of texts), "style" and "draft"')) {
  const marks = (await marksOf(line, reader)).map((mark) => ({
    code: mark.code,
    start: mark.start,
    end: mark.end,
    why: reasonOf(mark),
    rewrite: mark.rewrite,
  }))
  process.stdout.write(`${JSON.stringify({ id: line.id, marks })}\n`)
}
reader.dispose()
