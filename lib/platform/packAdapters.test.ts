import { expect, test } from 'vitest'
import { soundText } from '../packs/hostile.sample'
import { openPack } from '../packs/openPack'
import { packAdapters } from './packAdapters'

const pack = openPack('sound.json', soundText)

test('the helpdesks of a pack are offered under names that none of ours has', () => {
  const { adapters, problems } = packAdapters([pack, { ...pack, adapters: undefined }], () => true)
  expect(adapters.map(({ name }) => name)).toEqual(['pack-harbour-desk'])
  expect(problems).toEqual([])
})

test('one with a selector that this browser does not know is named and left out', () => {
  const { adapters, problems } = packAdapters([pack], (selector) => selector !== '.entry')
  expect(adapters).toEqual([])
  expect(problems).toEqual([
    'Ours: its helpdesk harbour-desk is left out. markers[0] is not a selector that this browser knows.',
  ])
})

test('one that names what no adapter has is left out, whatever its pack said', () => {
  const broken = { ...pack, adapters: [{ ...pack.adapters?.[0], script: 'alert(1)' }] }
  // as: a pack that was parsed holds no such thing; the second look has to see it all the same.
  expect(packAdapters([broken as unknown as typeof pack], () => true).adapters).toEqual([])
})
