import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { corpusFolder, dataFolder, readLabelledMessages, readLines } from './labelledMessages'
import { rowsOfCsv } from './publicTexts'

const messageSchema = z.object({ id: z.string(), text: z.string() })
const conversationSchema = z.object({ turns: z.array(z.object({ text: z.string() })) })

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/@\w+/g, ' ')
    .match(/[a-z0-9]+/g) ?? []

/** Runs of seven words. */
function runsOf(text: string): string[] {
  const all = words(text)
  return all.slice(6).map((_, start) => all.slice(start, start + 7).join(' '))
}

test('quoted fields keep commas, line breaks and quotes', () => {
  expect(rowsOfCsv('a,"b, ""c""\nd",\ne,f,g\n')).toEqual([
    ['a', 'b, "c"\nd', ''],
    ['e', 'f', 'g'],
  ])
})

test('ids are unique', async () => {
  const texts = await Promise.all(
    ['written', 'hurt', 'ibm.labels', 'cfpb.labels'].map((name) =>
      readFile(join(corpusFolder, `${name}.jsonl`), 'utf8'),
    ),
  )
  const ids = texts.flatMap((text) => [...text.matchAll(/"id": ?"([^"]+)"/g)].map(([, id]) => id))
  expect(ids.length).toBeGreaterThan(1000)
  expect(new Set(ids).size).toBe(ids.length)
})

test('no message of the corpus is a copy, or nearly one, of a message that accuracy is read on', async (context) => {
  const labelled = await readLabelledMessages()
  if (!labelled) return context.skip(`no data at ${dataFolder()}`)
  const isTrained = new Set(labelled.train.filter(({ weight }) => weight === 1).map(({ id }) => id))
  const watched = (await readLines(join(dataFolder(), 'messages.jsonl'), messageSchema)).filter(
    ({ id }) => !isTrained.has(id),
  )
  const threads = await readLines(join(dataFolder(), 'conversations.real.jsonl'), conversationSchema)
  const texts = [...watched.map(({ text }) => text), ...threads.flatMap(({ turns }) => turns.map(({ text }) => text))]
  const seen = new Set(texts.flatMap(runsOf))
  const whole = new Set(texts.map((text) => words(text).join(' ')))
  const corpus = labelled.train.filter(({ weight }) => weight > 1)
  const copies = corpus.filter(
    ({ text }) =>
      (words(text).length > 3 && whole.has(words(text).join(' '))) || runsOf(text).some((run) => seen.has(run)),
  )
  expect(corpus.length).toBeGreaterThan(1000)
  expect(copies.map(({ id }) => id)).toEqual([])
})
