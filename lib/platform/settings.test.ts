import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadSettings, saveSettings } from './settings'

// A fake: the real storage needs a browser, and refuses only there where its disk is full; tests/e2e use the real one.
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

test('nothing stored gives the defaults and no problem', async () => {
  expect(await loadSettings()).toEqual({ settings: { hasSeenFirstRun: false }, problem: undefined })
})

test('what was saved comes back', async () => {
  expect(await saveSettings({ hasSeenFirstRun: true })).toBe(true)
  expect(await loadSettings()).toEqual({ settings: { hasSeenFirstRun: true }, problem: undefined })
})

test.each([
  ['another shape', { hasSeenFirstRun: 'yes' }],
  ['a field about the agent', { hasSeenFirstRun: true, phrasesPerHour: 12 }],
  ['no object', 7],
])('%s is set aside with a problem, and the defaults hold', async (_, stored) => {
  await fakeBrowser.storage.local.set({ settings: stored })
  expect(await loadSettings()).toEqual({ settings: { hasSeenFirstRun: false }, problem: 'unreadable' })
})

test('storage that throws is told, and nothing else breaks', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'))
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk'))
  expect(await loadSettings()).toEqual({ settings: { hasSeenFirstRun: false }, problem: 'refused' })
  expect(await saveSettings({ hasSeenFirstRun: true })).toBe(false)
})
