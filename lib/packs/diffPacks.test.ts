import { expect, test } from 'vitest'
import { diffPacks } from './diffPacks'
import type { Pack, Phrase } from './pack'

const phrase = (id: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  move: 'listen',
  text: `Words of ${id}.`,
  reason: 'Why.',
  ...more,
})
const pack: Pack = {
  format: 1,
  name: 'Ours',
  author: 'Ada',
  version: '1.0.0',
  language: 'en',
  slots: { order: { kind: 'order', label: 'order number' } },
  phrases: [phrase('one'), phrase('two', { heat: [1, 2], variants: { short: 'Two.' } }), phrase('three')],
  authority: [{ what: 'refund', upTo: 50, currency: 'EUR', above: 'Noor' }],
}

test('the same pack has no changes, whatever the order of its fields', () => {
  expect(diffPacks(pack, structuredClone(pack))).toEqual([])
  expect(diffPacks(pack, { ...pack, phrases: [...pack.phrases].reverse() })).toEqual([])
})

test('names by phrase what came, changed and went, with the words before and after', () => {
  const newer: Pack = {
    ...pack,
    version: '1.1.0',
    slots: {},
    phrases: [
      phrase('one', { text: 'Other words.' }),
      phrase('two', { heat: [2, 3], variants: { short: '2.' } }),
      phrase('four'),
    ],
    authority: [{ what: 'refund', upTo: 80, currency: 'EUR', above: 'Noor' }],
  }
  expect(diffPacks(pack, newer)).toEqual([
    {
      kind: 'changed',
      what: 'pack',
      id: 'Ours',
      text: '',
      changes: [{ field: 'version', before: '1.0.0', after: '1.1.0' }],
    },
    { kind: 'removed', what: 'slot', id: 'order', text: 'order number', changes: [] },
    {
      kind: 'changed',
      what: 'phrase',
      id: 'one',
      text: '',
      changes: [{ field: 'text', before: 'Words of one.', after: 'Other words.' }],
    },
    {
      kind: 'changed',
      what: 'phrase',
      id: 'two',
      text: '',
      changes: [
        { field: 'heat', before: '1, 2', after: '2, 3' },
        { field: 'variants', before: 'short: Two.', after: 'short: 2.' },
      ],
    },
    { kind: 'added', what: 'phrase', id: 'four', text: 'Words of four.', changes: [] },
    { kind: 'removed', what: 'phrase', id: 'three', text: 'Words of three.', changes: [] },
    {
      kind: 'changed',
      what: 'limit',
      id: 'refund EUR',
      text: '',
      changes: [{ field: 'upTo', before: '50', after: '80' }],
    },
  ])
})

test('a renamed pack is one that changed its name', () => {
  expect(diffPacks(pack, { ...pack, name: 'Theirs' })).toEqual([
    {
      kind: 'changed',
      what: 'pack',
      id: 'Theirs',
      text: '',
      changes: [{ field: 'name', before: 'Ours', after: 'Theirs' }],
    },
  ])
})
