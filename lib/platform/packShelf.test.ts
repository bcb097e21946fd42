import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { builtInPacks } from '../packs/builtIn'
import { mostPacks } from '../packs/limits'
import { packShelf } from './packShelf'
import { signPackText } from './packSignature'
import { newKeyFile } from './signingKey'

// A fake: the real storage needs a browser, and refuses only there where its disk is full; tests/e2e use the real one.
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const local = fakeBrowser.storage.local
beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

const textOf = (more: Record<string, unknown> = {}) =>
  JSON.stringify({
    format: 1,
    name: 'Ours',
    author: 'Ada',
    version: '1.0.0',
    language: 'en',
    slots: {},
    phrases: [{ id: 'one', move: 'listen', text: 'I see.', reason: 'Why.' }],
    ...more,
  })
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function accept(shelf: ReturnType<typeof packShelf>, text: string): Promise<boolean> {
  expect(await shelf.offer('ours.json', bytesOf(text))).toHaveProperty('offer')
  return (await shelf.accept()).name === 'kept'
}

test('an offer stores nothing; accepted it is in use in front of ours, in this and any other window', async () => {
  const shelf = packShelf()
  expect(await shelf.offer('ours.json', bytesOf(textOf()))).toMatchObject({ offer: { warnings: ['unsigned'] } })
  expect(await local.get(null)).toEqual({})
  expect(await shelf.accept()).toEqual({ name: 'kept' })
  const { packs, shelved, problems } = await packShelf().open()
  expect(packs.map(({ name }) => name)).toEqual(['Ours', ...builtInPacks.map(({ name }) => name)])
  expect(shelved).toMatchObject([{ name: 'Ours', version: '1.0.0', phrases: 1, fingerprint: undefined }])
  expect(problems).toEqual([])
  expect(await shelf.accept()).toEqual({ name: 'not-kept' })
})

test('an update can be rolled back, and the update again', async () => {
  const shelf = packShelf()
  await accept(shelf, textOf())
  await accept(shelf, textOf({ version: '1.1.0' }))
  const [both] = (await shelf.open()).shelved
  expect(both?.versions.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0'])
  for (const wanted of ['1.0.0', '1.1.0']) {
    const digest = both?.versions.find(({ version }) => version === wanted)?.digest ?? ''
    expect(await shelf.use('Ours', digest)).toBe(true)
    expect((await shelf.open()).packs[0]?.version).toBe(wanted)
  }
})

test('removed it is gone, brought back it is where it was, and nothing is left behind in the end', async () => {
  const shelf = packShelf()
  await accept(shelf, textOf())
  await accept(shelf, textOf({ name: 'Theirs' }))
  await shelf.order(['Ours', 'Theirs'])
  await shelf.remove('Ours')
  expect((await shelf.open()).shelved.map(({ name }) => name)).toEqual(['Theirs'])
  await shelf.bringBack()
  expect((await shelf.open()).shelved.map(({ name }) => name)).toEqual(['Ours', 'Theirs'])
  const other = packShelf()
  await other.remove('Ours')
  await accept(packShelf(), textOf({ name: 'Third' }))
  const kept = Object.keys(await local.get(null))
  expect(kept.filter((key) => key.startsWith('pack '))).toHaveLength(2)
})

test('the first key is pinned: another, none, and a tampered file are refused, and the old state stays', async () => {
  const [mine, other] = [await newKeyFile('four plain words here'), await newKeyFile('four plain words here')]
  const shelf = packShelf()
  expect(await shelf.offer('a.json', bytesOf(await signPackText(textOf(), mine.key)))).toMatchObject({
    offer: { warnings: ['first-key'] },
  })
  await shelf.accept()
  const before = await local.get(null)
  const newer = textOf({ version: '1.1.0' })
  const signed = await signPackText(newer, mine.key)
  const offers = [await signPackText(newer, other.key), newer, signed.replace('I see', 'I saw')]
  const refusals = []
  for (const text of offers) {
    refusals.push(await shelf.offer('a.json', bytesOf(text)))
    expect(await shelf.accept()).toEqual({ name: 'not-kept' })
  }
  expect(refusals).toEqual([{ refused: 'other-key' }, { refused: 'signature-missing' }, { refused: 'tampered' }])
  expect(await local.get(null)).toEqual(before)
  expect(await shelf.offer('a.json', bytesOf(signed))).toMatchObject({ offer: { warnings: [], from: '1.0.0' } })
})

test('an expired pack stays on the shelf, says so, and its phrases are not offered', async () => {
  const shelf = packShelf()
  await accept(shelf, textOf({ expires: '2026-01-31' }))
  const { packs, shelved, problems } = await shelf.open()
  expect(packs).toEqual(builtInPacks)
  expect(shelved[0]?.expired).toBe('2026-01-31')
  expect(problems[0]).toContain('it expired on 2026-01-31')
})

describe('two windows at once', () => {
  test('both packs are kept, with their texts', async () => {
    const [one, other] = [packShelf(), packShelf()]
    await one.offer('ours.json', bytesOf(textOf()))
    await other.offer('theirs.json', bytesOf(textOf({ name: 'Theirs' })))
    expect(await Promise.all([one.accept(), other.accept()])).toEqual([{ name: 'kept' }, { name: 'kept' }])
    const { shelved, problems } = await packShelf().open()
    // Which of the two was first is chance; the later one stands above.
    expect(new Set(shelved.map(({ name }) => name))).toEqual(new Set(['Ours', 'Theirs']))
    expect(problems).toEqual([])
  })

  test('of one pack the second is not taken unseen: it is offered again, against what is in use by then', async () => {
    await accept(packShelf(), textOf())
    const [one, other] = [packShelf(), packShelf()]
    await one.offer('ours.json', bytesOf(textOf({ version: '1.1.0' })))
    await accept(other, textOf({ version: '1.2.0' }))
    expect(await one.accept()).toMatchObject({
      name: 'changed',
      arrival: { offer: { version: '1.1.0', from: '1.2.0', warnings: ['unsigned', 'older'] } },
    })
    expect((await packShelf().open()).packs[0]?.version).toBe('1.2.0')
    expect(await one.accept()).toEqual({ name: 'kept' })
    expect((await packShelf().open()).shelved[0]?.versions.map(({ version }) => version)).toEqual([
      '1.1.0',
      '1.2.0',
      '1.0.0',
    ])
  })

  test('a key that another window pinned meanwhile is not overruled', async () => {
    const [mine, eves] = [await newKeyFile('four plain words here'), await newKeyFile('four plain words here')]
    const one = packShelf()
    await one.offer('eve.json', bytesOf(await signPackText(textOf(), eves.key)))
    await accept(packShelf(), await signPackText(textOf(), mine.key))
    const before = await local.get(null)
    expect(await one.accept()).toEqual({ name: 'changed', arrival: { refused: 'other-key' } })
    expect(await local.get(null)).toEqual(before)
  })

  test('the thirtieth place is given once', async () => {
    for (let count = 1; count < mostPacks; count++) await accept(packShelf(), textOf({ name: `Pack ${count}` }))
    const [one, other] = [packShelf(), packShelf()]
    await one.offer('ours.json', bytesOf(textOf()))
    await other.offer('theirs.json', bytesOf(textOf({ name: 'Theirs' })))
    expect(await Promise.all([one.accept(), other.accept()])).toEqual([
      { name: 'kept' },
      { name: 'changed', arrival: { refused: 'too-many' } },
    ])
    expect((await packShelf().open()).shelved).toHaveLength(mostPacks)
  })

  test('what one window removed comes back, although another swept its texts away', async () => {
    const one = packShelf()
    await accept(one, textOf())
    await one.remove('Ours')
    await accept(packShelf(), textOf({ name: 'Theirs' }))
    expect(await one.bringBack()).toBe(true)
    const { shelved, problems } = await packShelf().open()
    expect(shelved.map(({ name }) => name)).toEqual(['Ours', 'Theirs'])
    expect(problems).toEqual([])
  })
})

describe('storage that fails', () => {
  /** Lets this many writes through and refuses the rest, as a full disk or a crash does. */
  const failAfter = (writes: number) => {
    const set = local.set.bind(local)
    let left = writes
    vi.spyOn(local, 'set').mockImplementation((items: Record<string, unknown>) =>
      left-- > 0 ? set(items) : Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
    )
  }

  test.each([0, 1])(
    'after %i of the two writes: the old pack stays in use, and the next try succeeds',
    async (writes) => {
      await accept(packShelf(), textOf())
      failAfter(writes)
      expect(await accept(packShelf(), textOf({ version: '1.1.0' }))).toBe(false)
      vi.restoreAllMocks()
      const { packs, problems } = await packShelf().open()
      expect(packs[0]?.version).toBe('1.0.0')
      expect(problems).toEqual([])
      expect(await accept(packShelf(), textOf({ version: '1.1.0' }))).toBe(true)
      expect((await packShelf().open()).packs[0]?.version).toBe('1.1.0')
    },
  )

  test('a crash between the two writes leaves the old pack, and its litter is swept away by the next', async () => {
    await accept(packShelf(), textOf())
    await local.set({ [`pack ${'0'.repeat(64)}`]: textOf({ version: '1.1.0' }) })
    expect((await packShelf().open()).packs[0]?.version).toBe('1.0.0')
    await accept(packShelf(), textOf({ version: '1.2.0' }))
    expect(Object.keys(await local.get(null))).not.toContain(`pack ${'0'.repeat(64)}`)
  })

  test('a text that was changed in storage is not used, and is named', async () => {
    await accept(packShelf(), textOf())
    const [key] = Object.keys(await local.get(null)).filter((name) => name.startsWith('pack '))
    await local.set({ [key ?? '']: textOf({ author: 'Eve' }) })
    const { packs, problems } = await packShelf().open()
    expect(packs).toEqual(builtInPacks)
    expect(problems).toEqual(['Ours: its text is gone or was changed in storage. Open its file again.'])
  })

  test('a list that cannot be read is named, never written over, and our own packs still work', async () => {
    await local.set({ packs: [{ name: 'Ours' }] })
    const shelf = packShelf()
    expect((await shelf.open()).packs).toEqual(builtInPacks)
    expect((await shelf.open()).problems).toEqual(['The list of packs cannot be read.'])
    expect(await shelf.offer('a.json', bytesOf(textOf()))).toEqual({ problems: ['The list of packs cannot be read.'] })
    expect(await local.get('packs')).toEqual({ packs: [{ name: 'Ours' }] })
  })
})

test('packs touch no setting of the agent', async () => {
  await local.set({ settings: { hasSeenFirstRun: true }, adapters: {} })
  const shelf = packShelf()
  await accept(shelf, textOf())
  await accept(shelf, textOf({ version: '1.1.0' }))
  await shelf.remove('Ours')
  await accept(packShelf(), textOf({ name: 'Theirs' }))
  expect(await local.get(['settings', 'adapters'])).toEqual({ settings: { hasSeenFirstRun: true }, adapters: {} })
})
