import { expect, test } from 'vitest'
import { mostWindows } from '../../classify/windows'
import type { SentenceEncoder } from './encoder'
import { encodeText } from './encodeText'
import type { Token } from './tokenizer'

/** One token a word. */
const tokenize = (text: string): Token[] =>
  Array.from(text.matchAll(/\S+/g), (match) => ({ id: 1, start: match.index, end: match.index + match[0].length }))

/** Writes down what happens, in order. */
function watched() {
  const events: string[] = []
  const encoder: SentenceEncoder = {
    encode: async (ids) => {
      events.push(`encode ${ids.length}`)
      return { embedding: new Float32Array(512), states: new Float32Array(512 * ids.length) }
    },
    dispose: () => undefined,
  }
  const rest = async () => {
    events.push('rest')
  }
  return { events, encoder, rest }
}

test('a long text rests before each window, and its windows are bounded in number and size', async () => {
  const { events, encoder, rest } = watched()
  await encodeText('word '.repeat(20_000), tokenize, encoder, rest)
  expect(events).toHaveLength(2 * mostWindows)
  events.forEach((event, place) => {
    expect(event).toBe(place % 2 === 0 ? 'rest' : 'encode 100')
  })
})

test('a short text is encoded at once', async () => {
  const { events, encoder, rest } = watched()
  await encodeText('Where is my parcel?', tokenize, encoder, rest)
  expect(events).toEqual(['encode 4'])
})
