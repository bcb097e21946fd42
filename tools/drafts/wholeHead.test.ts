import { afterAll, beforeAll, expect, test } from 'vitest'
import { styles } from '../../lib/classify/reading'
import { sentencesToWeigh } from '../../lib/guidance/draft/manner/sentencesToWeigh'
import { readDraft } from '../../lib/guidance/draft/readDraft'
import { weighDraft } from '../../lib/guidance/draft/whole/hunches'
import { allBuiltInPacks } from '../../lib/packs/builtIn'
import { wordings } from '../../lib/packs/slotsInText'
import type { MessageReader } from '../../lib/platform/model/messageReader'
import { loadNodeReader } from '../model/nodeReader'
import { marksOf } from './draftLine'

let reader: MessageReader
beforeAll(async () => {
  reader = await loadNodeReader()
})
afterAll(() => reader.dispose())

/** A phrase stands alone. */
const unasked = { newest: undefined, questions: [] }

/** Longer than the reading of all phrases takes on a slow machine. */
const longMs = 120_000

test('no phrase of our packs is suspected for the style that it is meant for', { timeout: longMs }, async () => {
  const drafts = allBuiltInPacks.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) =>
      wordings(phrase).map(({ text }) => {
        const draft = readDraft(text.replace(/\{[a-z0-9-]+\}/gu, 'the new part'))
        return { id: phrase.id, styles: phrase.styles ?? styles, draft, sentences: sentencesToWeigh(draft.sentences) }
      }),
    ),
  )
  const embeddings = await reader.embed(drafts.flatMap(({ sentences }) => sentences.map(({ text }) => text)))
  let at = 0
  const suspected = drafts.flatMap(({ id, styles: meant, draft, sentences }) => {
    const weighed = sentences.map((sentence) => ({ sentence, embedding: embeddings[at++] ?? new Float32Array() }))
    return meant.flatMap((style) =>
      weighDraft(draft, weighed, { customer: [], style, heat: 3, given: [], open: [] }, unasked).hunches.map(
        ({ code }) => `${id} ${style} ${code}`,
      ),
    )
  })
  expect(drafts.length).toBeGreaterThan(300)
  expect(suspected).toEqual([])
})

test('a card number is marked, however unlikely the rest of the draft makes it', async () => {
  const marks = await marksOf(
    {
      id: 'card',
      customer: ['We were so looking forward to the trip, and now it is ruined!'],
      style: 'expressive',
      draft:
        'A whole year of looking forward, and then this: I see why that hurts. I have asked for a new date for you. Card 4111 1111 1111 1111.',
    },
    reader,
  )
  expect(marks.map(({ code }) => code)).toContain('private-data')
})
