import { conversationOf, readingsOf, reportOf, threadSchema } from './assessThread'
import { jsonLines } from './jsonLines'
import { loadNodeReader } from './model/nodeReader'

const reader = await loadNodeReader()
for await (const thread of jsonLines(threadSchema, '"id" and "turns", a list of {role, text}')) {
  const conversation = conversationOf(thread)
  const readings = await readingsOf(conversation, (texts) => reader.read(texts))
  process.stdout.write(`${JSON.stringify({ id: thread.id, ...reportOf(conversation, readings) })}\n`)
}
reader.dispose()
