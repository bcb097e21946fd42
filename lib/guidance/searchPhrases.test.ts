import { describe, expect, test } from 'vitest'
import type { Pack, Phrase } from '../packs/pack'
import { searchPhrases } from './searchPhrases'

const phrase = (id: string, more: Partial<Phrase>): Phrase => ({
  id,
  move: 'options',
  text: '',
  reason: 'It works.',
  source: 'A',
  ...more,
})
const pack: Pack = {
  format: 1,
  name: 'test',
  author: 'a test',
  version: '1.0.0',
  language: 'en',
  slots: {},
  phrases: [
    phrase('courier', { text: 'I can send a new one by courier today.' }),
    phrase('refund', { text: 'I can refund it in full.', causes: ['expectation'] }),
    phrase('wait', {
      move: 'empathise',
      text: 'Waiting this long wears anyone down.',
      variants: { short: 'That was a long wait.' },
    }),
  ],
}
const found = (query: string) => searchPhrases([pack], query).map(({ id }) => id)

describe('searchPhrases', () => {
  test.each([
    ['courier', ['courier']],
    ['COUR', ['courier']],
    ['new courier', ['courier']],
    ['refund courier', []],
    ['couriet', ['courier']],
    ['long wait', ['wait']],
    ['empathise', ['wait']],
    ['expectation', ['refund']],
    ['zebra', []],
    ['', ['courier', 'refund', 'wait']],
    ['   ', ['courier', 'refund', 'wait']],
  ])('%j', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  test('looks through every pack', () => {
    const packs = [pack, { ...pack, phrases: [phrase('other', { text: 'A courier of another team.' })] }]
    expect(
      searchPhrases(packs, 'courier')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['courier', 'other'])
  })

  test('no packs, nothing found', () => {
    expect(searchPhrases([], 'courier')).toEqual([])
  })
})
