import { afterAll, beforeAll, expect, test } from 'vitest'
import { mannersOf } from '../../lib/guidance/draft/manner/mannerHead'
import { type Manner, manners } from '../../lib/guidance/draft/manner/manners'
import { sentencesToWeigh } from '../../lib/guidance/draft/manner/sentencesToWeigh'
import { readDraft } from '../../lib/guidance/draft/readDraft'
import type { MessageReader } from '../../lib/platform/model/messageReader'
import { loadNodeReader } from '../model/nodeReader'

let reader: MessageReader
beforeAll(async () => {
  reader = await loadNodeReader()
})
afterAll(() => reader.dispose())

/** What a sentence does first of all, by the weights and the encoder that ship. */
async function mostly(text: string): Promise<Manner | undefined> {
  const [sentence] = readDraft(text).sentences
  const [embedding] = await reader.embed([text])
  if (!sentence || !embedding) return undefined
  const found = mannersOf(sentence, embedding)
  return manners.reduce((best, manner) => (found[manner] > found[best] ? manner : best))
}

// In words that stand in no list of the guard, and in no sentence that the head was trained on.
test.each<[string, Manner]>([
  ['Grow some manners and we can talk.', 'hits-back'],
  ['The warranty is void because the lid was forced by your son.', 'blames'],
  ['Honestly, your kitchen scale is hardly a laboratory.', 'doubts'],
  ['Oh, how my soul weeps for your poor little cat!', 'feels'],
  ['I could not name the author of that letter.', 'knows-not'],
  ['Wednesday could be feasible, or then again perhaps the week after.', 'hedges'],
  ['The carpenter is with you on Monday at eight.', 'acts'],
  ['Six weeks without a lift is a long time with a pram.', 'meets-feeling'],
])('%s', async (text, manner) => {
  expect(await mostly(text)).toBe(manner)
})

test('of a long draft three sentences are weighed, those that grammar leaves open first', () => {
  const acts = ['I have sent it today.', 'The refund leaves us at four.', 'I will call you on Friday.']
  const open = ['Funny that others manage.', 'Such is life.']
  const { sentences } = readDraft([...acts, ...open].join(' '))
  const weighed = sentencesToWeigh(sentences).map(({ text }) => text)
  expect(weighed).toHaveLength(3)
  expect(weighed).toEqual(expect.arrayContaining(open))
})
