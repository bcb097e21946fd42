import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { samplePack } from '../../builder/samples'
import { draftShelf } from './draftShelf'

// A fake: the real storage needs a browser, and refuses only there where its disk is full; tests/e2e use the real one.
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

/** Locks as browsers have them, as far as the shelf uses them: one holder, and the next waits or is sent away. */
function handLocks() {
  const held = new Map<string, Promise<unknown>>()
  return {
    async request(name: string, ...rest: unknown[]) {
      // as: the last argument of the real call is the work.
      const work = rest.at(-1) as (lock: object | null) => Promise<unknown>
      if (rest.length > 1 && held.has(name)) return work(null)
      const before = held.get(name)
      const mine = (async () => {
        await before
        return work({})
      })()
      held.set(name, mine)
      try {
        return await mine
      } finally {
        if (held.get(name) === mine) held.delete(name)
      }
    },
  }
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('navigator', { locks: handLocks() })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const newer = { ...samplePack, name: 'Newer' }

async function kept() {
  const shelf = draftShelf()
  const first = await shelf.keepDraft('one', samplePack, undefined, false)
  if (first.name !== 'kept') throw new Error('It was not kept.')
  return { shelf, revision: first.revision }
}

test('a draft comes back as it was, in one record', async () => {
  const { shelf } = await kept()
  expect((await shelf.loadDraft('one'))?.draft).toEqual(samplePack)
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['draft one'])
  expect((await shelf.drafts()).drafts).toEqual([
    { id: 'one', name: samplePack.name, phrases: samplePack.phrases.length, isCopy: false },
  ])
})

test('what another window kept meanwhile is not written over', async () => {
  const { shelf, revision } = await kept()
  const other = draftShelf()
  expect((await other.keepDraft('one', newer, revision, false)).name).toBe('kept')
  expect(await shelf.keepDraft('one', samplePack, revision, false)).toEqual({ name: 'changed-elsewhere' })
  expect((await shelf.loadDraft('one'))?.draft.name).toBe('Newer')
})

test('of two windows that keep at once, one is told', async () => {
  const { shelf, revision } = await kept()
  const outcomes = await Promise.all([
    shelf.keepDraft('one', newer, revision, false),
    draftShelf().keepDraft('one', samplePack, revision, false),
  ])
  expect(outcomes.map(({ name }) => name)).toEqual(['kept', 'changed-elsewhere'])
})

test('a window hears of another, and not of itself', async () => {
  const { shelf, revision } = await kept()
  const heard: string[] = []
  shelf.watchDraft('one', (what) => heard.push(what), new AbortController().signal)
  const mine = await shelf.keepDraft('one', newer, revision, false)
  expect(heard).toEqual([])
  await draftShelf().keepDraft('one', samplePack, mine.name === 'kept' ? mine.revision : '', false)
  await draftShelf().removeDraft('one')
  expect(heard).toEqual(['kept', 'removed'])
})

test('a draft is held by one window, until that one lets it go', async () => {
  const first = new AbortController()
  const shelf = draftShelf()
  expect(await shelf.holdDraft('one', first.signal)).toBe('held')
  expect(await draftShelf().holdDraft('one', new AbortController().signal)).toBe('open-elsewhere')
  first.abort()
  await vi.waitFor(async () => expect(await draftShelf().holdDraft('one', new AbortController().signal)).toBe('held'))
})

test('a full disk is told, and the old words stand', async () => {
  const { shelf, revision } = await kept()
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'))
  expect(await shelf.keepDraft('one', newer, revision, false)).toEqual({ name: 'refused', isFull: true })
  expect((await shelf.loadDraft('one'))?.draft).toEqual(samplePack)
})

test.each([
  ['another form', { form: 2 }],
  ['no pack', { form: 1, revision: 'a', isCopy: false, pack: { name: 7, phrases: 'none' } }],
])('%s in storage is refused and stays where it is', async (_, record) => {
  await fakeBrowser.storage.local.set({ 'draft one': record })
  await expect(draftShelf().loadDraft('one')).rejects.toThrow('was not opened')
  expect(await fakeBrowser.storage.local.get('draft one')).toEqual({ 'draft one': record })
})

test('removed, it comes back', async () => {
  const { shelf } = await kept()
  await shelf.removeDraft('one')
  expect(await shelf.loadDraft('one')).toBeUndefined()
  await shelf.bringBackDraft()
  expect((await shelf.loadDraft('one'))?.draft).toEqual(samplePack)
})
