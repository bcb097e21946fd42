import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { rawCues } from '../../../lib/classify/features'
import { causes, sentiments, signals, styles } from '../../../lib/classify/reading'
import { longestRead } from '../../../lib/classify/readMessage'
import { windowsOf } from '../../../lib/classify/windows'
import { makeTokenizer } from '../../../lib/platform/model/tokenizer'
import { readSourceEncoder } from '../../model/sourceEncoder'
import { type LabelledMessage, readLabelledMessages, sources } from '../labelledMessages'

/** Where the torch scripts beside this file find what they train on. */
const folder = resolve('.cache/finetune')

const { tensors, vocabulary } = await readSourceEncoder()
const tokenize = makeTokenizer(vocabulary)

/** A message as torch reads it: token ids by window, cues, and labels as numbers. */
function lineOf(message: LabelledMessage): string {
  const text = message.text.slice(0, longestRead)
  const tokens = tokenize(text)
  return JSON.stringify({
    source: message.source,
    ships: sources[message.source]?.ships ?? false,
    windows: windowsOf(text, tokens).map(({ from, to }) => tokens.slice(from, to).map(({ id }) => id)),
    cues: rawCues(text).values,
    choices: [
      sentiments.indexOf(message.sentiment),
      message.heat,
      styles.indexOf(message.style),
      causes.indexOf(message.cause),
    ],
    flags: signals.map((signal) => Number(message.signals.includes(signal))),
  })
}

const labelled = await readLabelledMessages()
if (!labelled) throw new Error('No labelled messages: set EVENKEEL_DATA to the folder that holds data/.')
await mkdir(folder, { recursive: true })
// The dev messages are not written: nothing here may choose by them.
await writeFile(join(folder, 'messages.jsonl'), labelled.train.map(lineOf).join('\n'))
let offset = 0
const index = tensors.map(({ name, shape, values }) => {
  const entry = { name, shape, dtype: values instanceof Int32Array ? 'int32' : 'float32', offset }
  offset += values.byteLength
  return entry
})
await writeFile(join(folder, 'source.json'), JSON.stringify(index))
await writeFile(
  join(folder, 'source.bin'),
  Buffer.concat(tensors.map(({ values }) => Buffer.from(values.buffer, values.byteOffset, values.byteLength))),
)
console.log(`${folder}: ${labelled.train.length} messages, ${tensors.length} tensors`)
