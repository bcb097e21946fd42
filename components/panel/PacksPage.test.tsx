import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ShelvedPack } from '../../lib/packs/shelf'
import { giveCssEscape, openPanel, reading, settled } from '../../tests/gallery/openPanel'
import { hot } from '../../tests/gallery/scenes'

beforeEach(giveCssEscape)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const pack = (name: string, more: Partial<ShelvedPack> = {}): ShelvedPack => ({
  name,
  author: 'Noor',
  version: '1.1.0',
  phrases: 14,
  fingerprint: undefined,
  expired: undefined,
  current: 'b',
  versions: [
    { digest: 'b', version: '1.1.0' },
    { digest: 'a', version: '1.0.0' },
  ],
  conflicts: [],
  isManaged: false,
  ...more,
})
const [ours, theirs] = [
  pack('Ours', { fingerprint: 'tone make mirror rain', expired: '2026-01-31' }),
  pack('Theirs', { conflicts: [{ id: 'late', with: 'Ours' }] }),
]

async function openPacks(hand: Parameters<typeof openPanel>[0] = {}) {
  const panel = await openPanel({ ...reading(hot), shelved: [ours, theirs], ...hand })
  panel.store.actions.show('packs')
  await screen.findByRole('heading', { name: 'Phrase packs' })
  return panel
}

test('says of each pack who signed it, that it expired, and which phrases an earlier pack hides', async () => {
  await openPacks()
  const text = document.body.textContent
  expect(text).toContain('Signed by: tone make mirror rain')
  expect(text).toContain('It expired on 2026-01-31.')
  expect(text).toContain('late: the one of Ours is used')
  expect(text).toContain('Nobody has signed it.')
})

test('order, earlier version and removal are one act each, and removal can be undone', async () => {
  const { user, done } = await openPacks()
  await user.click(screen.getByRole('button', { name: 'Put Ours later' }))
  await user.selectOptions(screen.getAllByRole('combobox')[1] as HTMLElement, '1.0.0')
  await user.click(screen.getByRole('button', { name: 'Remove Ours' }))
  await user.click(await screen.findByRole('button', { name: 'Bring back' }))
  expect(done).toEqual(['order Theirs, Ours', 'use Theirs a', 'remove Ours', 'bring back'])
})

test('a pack of the organisation cannot be moved or removed', async () => {
  await openPacks({ shelved: [pack('Firm', { isManaged: true }), theirs] })
  expect(screen.queryByRole('button', { name: 'Remove Firm' })).toBe(null)
  expect((screen.getByRole('button', { name: 'Put Theirs earlier' }) as HTMLButtonElement).disabled).toBe(true)
})

const offer = {
  name: 'Ours',
  author: 'Noor',
  version: '1.2.0',
  phrases: 14,
  fingerprint: 'tone make mirror rain',
  from: '1.1.0',
  warnings: ['older'] as const,
  changes: [
    {
      kind: 'changed' as const,
      what: 'phrase' as const,
      id: 'late',
      text: '',
      changes: [{ field: 'text', before: '<b>Old</b>', after: 'New' }],
    },
  ],
}

test('an update shows its changes as text and asks; set aside, nothing was accepted', async () => {
  const { user, done, store } = await openPacks({ arrival: { offer } })
  await store.actions.offerPack('ours.json', new Uint8Array())
  expect((await screen.findByRole('region', { name: 'Offered: Ours 1.2.0' })).textContent).toContain(
    'text: <b>Old</b> → New',
  )
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByText('Offered: Ours 1.2.0')).toBe(null)
  expect(done).not.toContain('accept')
})

test('where storage refuses, the offer stays and the panel says so', async () => {
  const { user, store } = await openPacks({ arrival: { offer }, isStorageFull: true })
  await store.actions.offerPack('ours.json', new Uint8Array())
  await user.click(await screen.findByRole('button', { name: 'Accept' }))
  await settled()
  expect(document.body.textContent).toContain('The browser could not store this.')
  expect(screen.getByText('Offered: Ours 1.2.0')).toBeTruthy()
})

test('a pack that another window changed meanwhile is shown as it stands now, and asks again', async () => {
  const now = { offer: { ...offer, from: '1.1.5' } }
  const { user, store, done } = await openPacks({ arrival: { offer }, accepting: { name: 'changed', arrival: now } })
  await store.actions.offerPack('ours.json', new Uint8Array())
  await user.click(await screen.findByRole('button', { name: 'Accept' }))
  await settled()
  expect(document.body.textContent).toContain('Ours was changed in another window meanwhile')
  expect(document.body.textContent).toContain('(1.1.5 is in use)')
  await user.click(screen.getByRole('button', { name: 'Accept' }))
  expect(done.filter((act) => act === 'accept')).toHaveLength(2)
})

test('a refusal names the file and every reason', async () => {
  const { store } = await openPacks({ arrival: { refused: 'other-key' } })
  await store.actions.offerPack('eve.json', new Uint8Array())
  const refusal = await screen.findByRole('region', { name: 'Not taken: eve.json' })
  expect(refusal.textContent).toContain('Nothing was changed.')
  expect(refusal.textContent).toContain('It is signed by another key')
})
