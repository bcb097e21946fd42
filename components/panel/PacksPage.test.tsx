import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PackUpdates, ShelvedPack } from '../../lib/packs/shelf'
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
  updatesFrom: undefined,
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

test('the page on which packs are written is one click away', async () => {
  const { user, done } = await openPacks()
  await user.click(screen.getByRole('button', { name: 'Write a pack' }))
  expect(done).toEqual(['builder'])
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

const address = 'https://packs.example/ours.json'
const asking = (more: Partial<PackUpdates> = {}) => ({
  shelved: [
    pack('Ours', {
      updatesFrom: address,
      updates: { address, standing: 'possible', isByPolicy: false, next: undefined, problem: undefined, ...more },
    }),
  ],
})

test('the address of a pack is shown and off; switched on it can be asked at once', async () => {
  const { user, done } = await openPacks(asking())
  expect(document.body.textContent).toContain(address)
  expect(screen.queryByRole('button', { name: 'Ask now' })).toBe(null)
  const box = screen.getByRole('checkbox', { name: 'Ask there once a day' }) as HTMLInputElement
  expect(box.checked).toBe(false)
  await user.click(box)
  expect(done).toContain('updates Ours true')
})

test.each([
  ['not-here', 'save the file, and drop it on this panel'],
  ['switched-off', 'Your organisation has switched off updates by address.'],
  ['unsigned', 'nobody could tell who made the next version'],
] as const)('an address that is %s is not asked, and the panel says why', async (standing, sentence) => {
  const { user, done } = await openPacks(asking({ standing, next: 1 }))
  expect(document.body.textContent).toContain(sentence)
  expect(screen.queryByRole('checkbox')).toBe(null)
  expect(screen.queryByRole('button', { name: 'Ask now' })).toBe(null)
  if (standing !== 'not-here') return
  await user.click(screen.getByRole('button', { name: 'Open the address' }))
  expect(done).toContain(`open ${address}`)
})

test('what the organisation switched on cannot be switched off, and a failure is named', async () => {
  await openPacks(asking({ isByPolicy: true, next: 1_800_000_000_000, problem: 'not-there' }))
  expect((screen.getByRole('checkbox') as HTMLInputElement).disabled).toBe(true)
  expect(document.body.textContent).toContain('Your organisation has switched this on.')
  expect(document.body.textContent).toContain('Last time there was no file at the address.')
})

const file = { name: 'file' as const, address, bytes: new Uint8Array() }

test('what was found by itself waits for the agent: the ticket stays in view, and the note leads to it', async () => {
  const { user, tell, done, store } = await openPacks({
    ...asking({ next: 1 }),
    arrival: { offer },
    update: file,
  })
  store.actions.show('stage')
  tell.due('Ours')
  await user.click(await screen.findByRole('button', { name: 'Look at it' }))
  expect(await screen.findByRole('region', { name: 'Offered: Ours 1.2.0' })).toBeTruthy()
  expect(done).toContain('ask Ours false')
  // A second one does not push the first aside.
  tell.due('Ours')
  await settled()
  expect(done.filter((act) => act === 'ask Ours false')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  expect(done).toContain('settle Ours')
})

test.each([
  [{ offer }, 'Offered: Ours 1.2.0', false],
  [{ refused: 'other-pack' as const }, 'It came from the address of another pack.', true],
])('asked by the agent, what came is shown whatever it is', async (arrival, sentence, isRefused) => {
  const { user, done } = await openPacks({ ...asking({ next: 1 }), arrival, update: file })
  await user.click(screen.getByRole('button', { name: 'Ask now' }))
  await settled()
  expect(document.body.textContent).toContain(sentence)
  expect(done.includes('refuse Ours')).toBe(isRefused)
})

test('nothing newer is said only where the agent asked', async () => {
  const { user, tell } = await openPacks(asking({ next: 1 }))
  tell.due('Ours')
  await settled()
  expect(document.body.textContent).not.toContain('nothing newer')
  await user.click(screen.getByRole('button', { name: 'Ask now' }))
  await settled()
  expect(document.body.textContent).toContain('Ours: nothing newer lies at its address.')
})

test('a refusal names the file and every reason', async () => {
  const { store } = await openPacks({ arrival: { refused: 'other-key' } })
  await store.actions.offerPack('eve.json', new Uint8Array())
  const refusal = await screen.findByRole('region', { name: 'Not taken: eve.json' })
  expect(refusal.textContent).toContain('Nothing was changed.')
  expect(refusal.textContent).toContain('It is signed by another key')
})
