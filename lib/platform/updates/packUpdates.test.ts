import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { noPolicy, type Policy } from '../../packs/policy'
import type { ShelvedPack } from '../../packs/shelf'
import { sha256 } from '../sha256'
import type { UpdateAnswer, UpdateAsk } from './askMessages'
import { packFetches, packUpdates } from './packUpdates'

// A fake: the real storage needs a browser; tests/e2e/updates.test.ts uses it, and the real page that asks.
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const day = 24 * 3_600_000
const address = 'https://packs.example/ours.json'
const text = new TextEncoder().encode('{"format":1}')
const current = await sha256(text)

const shelved = (more: Partial<ShelvedPack> = {}): ShelvedPack => ({
  name: 'Ours',
  author: 'Ada',
  version: '1.0.0',
  phrases: 1,
  fingerprint: 'tone make mirror rain',
  expired: undefined,
  current: '0'.repeat(64),
  versions: [],
  conflicts: [],
  isManaged: false,
  updatesFrom: address,
  ...more,
})

/** A host that is told what to answer, a clock that is set by hand, and the panel's side of it. */
function world(answer: UpdateAnswer = { name: 'file', bytes: text.buffer, etag: '"one"' }) {
  const asks: UpdateAsk[] = []
  const clock = { now: 1_800_000_000_000, canAsk: true, isOnline: true, answer }
  const updates = packUpdates({
    ask: async (ask) => {
      asks.push(ask)
      return clock.answer
    },
    canAsk: () => clock.canAsk,
    isOnline: () => clock.isOnline,
    now: () => clock.now,
    random: () => 0,
  })
  const described = async (pack = shelved(), policy = noPolicy) => {
    const [found] = await updates.describe([pack], policy)
    if (!found) throw new Error('There is no pack.')
    return found
  }
  const ask = async (isAsked: boolean, pack = shelved(), policy = noPolicy) =>
    updates.ask(await described(pack, policy), isAsked)
  return { asks, clock, updates, described, ask }
}

/** What keeps a link from being asked. */
type Hindrance = { policy?: Policy; link?: string; isFull?: boolean; canAsk?: boolean; isOnline?: boolean }

beforeEach(() => fakeBrowser.reset())

test('off by default: nothing is asked, stored or counted, whoever asks', async () => {
  const { ask, asks } = world()
  expect(await ask(true)).toEqual({ name: 'not-due' })
  expect(await ask(false)).toEqual({ name: 'not-due' })
  expect(asks).toEqual([])
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})

test('switched on it is asked a day later and no sooner, once, whatever windows are open', async () => {
  const { updates, ask, asks, clock } = world()
  await updates.switchOn('Ours', address)
  expect(await ask(false)).toEqual({ name: 'not-due' })
  clock.now += day
  const outcomes = await Promise.all([ask(false), ask(false)])
  expect(outcomes.map(({ name }) => name).sort()).toEqual(['file', 'not-due'])
  expect(asks).toEqual([{ address, etag: undefined }])
  expect(await packFetches()).toEqual([{ address, count: 1, times: [clock.now] }])
})

test('an ETag is sent only for a version that was decided on, and the agent always gets the whole file', async () => {
  const { updates, ask, asks, clock } = world()
  await updates.switchOn('Ours', address)
  for (const isSettled of [false, true, true]) {
    clock.now += 2 * day
    await ask(false)
    if (isSettled) await updates.settle('Ours')
  }
  await ask(true)
  expect(asks.map(({ etag }) => etag)).toEqual([undefined, undefined, '"one"', undefined])
})

test('what is in use already is not offered', async () => {
  const { updates, ask } = world()
  await updates.switchOn('Ours', address)
  expect(await ask(true, shelved({ current }))).toEqual({ name: 'same' })
})

test('a failure is named, forgets the ETag and puts the next try off; an answer ends that', async () => {
  const { updates, ask, asks, clock, described } = world()
  await updates.switchOn('Ours', address)
  await ask(true, shelved({ current }))
  clock.answer = { name: 'failed', problem: 'no-answer' }
  clock.now += 2 * day
  expect(await ask(false)).toEqual({ name: 'failed', problem: 'no-answer' })
  expect(await ask(true)).toEqual({ name: 'failed', problem: 'no-answer' })
  expect((await described()).updates).toMatchObject({ problem: 'no-answer', next: clock.now + 2 * day })
  clock.answer = { name: 'unchanged' }
  expect(await ask(true)).toEqual({ name: 'same' })
  expect((await described()).updates?.problem).toBeUndefined()
  expect(asks.map(({ etag }) => etag)).toEqual([undefined, '"one"', undefined, undefined])
})

describe('is not asked', () => {
  test.each([
    ['in a browser without the page that may connect', shelved(), noPolicy, false, 'not-here'],
    ['without a signature', shelved({ fingerprint: undefined }), noPolicy, true, 'unsigned'],
    ['where updates are off', shelved(), { ...noPolicy, featuresOff: ['pack-updates' as const] }, true, 'switched-off'],
    ['where files are off', shelved(), { ...noPolicy, featuresOff: ['pack-files' as const] }, true, 'switched-off'],
  ])('%s', async (_, pack, policy, canAsk, standing) => {
    const { updates, asks, ask, clock, described } = world()
    await updates.switchOn('Ours', address)
    clock.canAsk = canAsk
    expect((await described(pack, policy)).updates?.standing).toBe(standing)
    expect(await ask(true, pack, policy)).toEqual({ name: 'not-due' })
    expect(asks).toEqual([])
  })

  test('at another address than the one that was switched on', async () => {
    const { updates, asks, ask, described } = world()
    await updates.switchOn('Ours', address)
    const moved = shelved({ updatesFrom: 'https://elsewhere.example/ours.json' })
    expect((await described(moved)).updates?.next).toBeUndefined()
    expect(await ask(true, moved)).toEqual({ name: 'not-due' })
    expect(asks).toEqual([])
  })

  test('where the request cannot be counted', async () => {
    const { updates, asks, ask } = world()
    await updates.switchOn('Ours', address)
    const refusing = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'))
    expect(await ask(true)).toEqual({ name: 'not-due' })
    refusing.mockRestore()
    expect(asks).toEqual([])
  })
})

test('an organisation switches it on by the name of the pack', async () => {
  const { asks, ask, described, clock } = world()
  const policy = { ...noPolicy, updatesOn: ['Ours'] }
  expect((await described(shelved(), policy)).updates).toMatchObject({ isByPolicy: true, next: clock.now })
  expect(await ask(false, shelved(), policy)).toMatchObject({ name: 'file' })
  expect(asks).toHaveLength(1)
})

describe('a link', () => {
  test('is asked once, without an ETag, counted, and nothing else of it is kept', async () => {
    const { updates, asks, clock } = world()
    expect(await updates.askLink(address, noPolicy)).toEqual({ name: 'file', bytes: text })
    expect(asks).toEqual([{ address, etag: undefined }])
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      updates: { packs: [], fetches: [{ address, count: 1, times: [clock.now] }] },
    })
  })

  test('leaves what is kept of updates as it is', async () => {
    const { updates, ask, described } = world()
    await updates.switchOn('Ours', address)
    await ask(true, shelved({ current }))
    const before = (await described()).updates
    await updates.askLink('https://elsewhere.example/theirs.json', noPolicy)
    expect((await described()).updates).toEqual(before)
    expect((await packFetches()).map((one) => one.address)).toEqual(['https://elsewhere.example/theirs.json', address])
  })

  test('to a page of the web brought no pack, and no more did a host that calls it unchanged', async () => {
    const page = new TextEncoder().encode('<!doctype html><title>Sign in</title>')
    const { updates, clock } = world({ name: 'file', bytes: page.buffer, etag: null })
    expect(await updates.askLink(address, noPolicy)).toEqual({ name: 'failed', problem: 'web-page' })
    clock.answer = { name: 'unchanged' }
    expect(await updates.askLink(address, noPolicy)).toEqual({ name: 'failed', problem: 'host-error' })
    clock.answer = { name: 'failed', problem: 'too-large' }
    expect(await updates.askLink(address, noPolicy)).toEqual({ name: 'failed', problem: 'too-large' })
    expect((await packFetches())[0]?.count).toBe(3)
  })

  test.each([
    ['where updates are off', 'switched-off', { policy: { ...noPolicy, featuresOff: ['pack-updates' as const] } }],
    ['where files are off', 'switched-off', { policy: { ...noPolicy, featuresOff: ['pack-files' as const] } }],
    ['in a browser without the page that may connect', 'not-asked', { canAsk: false }],
    ['offline', 'offline', { isOnline: false }],
    ['without HTTPS', 'not-asked', { link: 'http://packs.example/ours.json' }],
    ['where the request cannot be counted', 'not-asked', { isFull: true }],
  ])(
    'is not asked %s',
    async (_, problem, { policy = noPolicy, link = address, isFull = false, ...more }: Hindrance) => {
      const { updates, asks, clock } = world()
      Object.assign(clock, more)
      if (isFull) vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'))
      expect(await updates.askLink(link, policy)).toEqual({ name: 'failed', problem })
      expect(asks).toEqual([])
      expect(await packFetches()).toEqual([])
    },
  )
})

test('tells each pack whose moment has come once, and stops with its signal', async () => {
  vi.useFakeTimers()
  const { updates, clock } = world()
  const closing = new AbortController()
  await updates.switchOn('Ours', address)
  const due: string[] = []
  updates.watch((name) => due.push(name), closing.signal)
  for (let hour = 0; hour < 30; hour++) {
    await vi.advanceTimersByTimeAsync(3_600_000)
    clock.now += 3_600_000
  }
  expect(due).toEqual(['Ours'])
  closing.abort()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
