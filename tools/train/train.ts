import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { encodeForTraining } from './encodings'
import { dataFolder, type LabelledMessage, readLabelledMessages, sources } from './labelledMessages'
import { packHeads } from './packHeads'
import { trainHeads } from './trainHeads'

/** Weights trained on everything show what clean licences cost. They never leave `.cache`. */
const isResearch = process.argv.includes('--all')
const target = isResearch ? resolve('.cache/research-heads') : resolve('assets/public/model')

function provenanceOf(messages: LabelledMessage[]) {
  const counts = new Map<string, number>()
  for (const { source } of messages) counts.set(source, (counts.get(source) ?? 0) + 1)
  return {
    madeBy: isResearch ? 'npm run train -- --all (research only, must not ship)' : 'npm run train',
    messages: messages.length,
    sources: [...counts].sort().map(([source, count]) => ({
      source,
      messages: count,
      licence: sources[source]?.licence ?? 'unknown',
      use: 'labels by our own annotators',
    })),
  }
}

const labelled = await readLabelledMessages()
if (!labelled) {
  console.log(`Nothing trained: no data at ${dataFolder()}. Set EVENKEEL_DATA to the folder that holds data/.`)
} else {
  const all = [...labelled.train, ...labelled.dev]
  const encodings = await encodeForTraining(
    all.map((message) => message.text),
    (done, of) => console.log(`encoded ${done} of ${of}`),
  )
  const chosen = labelled.train.map((message) => isResearch || (sources[message.source]?.ships ?? false))
  const train = {
    messages: labelled.train.filter((_, index) => chosen[index]),
    encodings: encodings.filter((_, index) => chosen[index]),
  }
  const dev = { messages: labelled.dev, encodings: encodings.slice(labelled.train.length) }
  console.log(`${train.messages.length} messages to train on, ${dev.messages.length} to choose offsets on`)
  const { json, bytes } = packHeads(await trainHeads(train, dev, console.log), provenanceOf(train.messages))
  await mkdir(target, { recursive: true })
  await writeFile(join(target, 'heads.json'), `${JSON.stringify(json)}\n`)
  await writeFile(join(target, 'heads.bin'), bytes)
  console.log(`${target}: heads.json, heads.bin (${bytes.length} bytes)`)
}
