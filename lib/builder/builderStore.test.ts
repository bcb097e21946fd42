import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BuilderPorts } from './builderPorts'
import { createBuilderStore } from './builderStore'
import { handBuilderPorts, handShelf } from './handBuilder.sample'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const bytes = (text: string) => new TextEncoder().encode(text)

async function open(shelf = handShelf(), own: Partial<BuilderPorts> = {}) {
  const hand = handBuilderPorts(shelf, own)
  const closing = new AbortController()
  const store = createBuilderStore(hand.ports, closing.signal)
  await store.actions.lookForDrafts()
  return { ...hand, store, acts: store.actions, state: store.getState, closing }
}
type Opened = Awaited<ReturnType<typeof open>>

const write = ({ acts, state }: Opened, text: string) => {
  const id = state().selected ?? ''
  acts.changePhrase(id, `${id} text ${text.split(' ').length}`, (phrase) => ({ ...phrase, text }))
}
const textIn = ({ state }: Opened) => state().draft?.phrases.find(({ id }) => id === state().selected)?.text
const stored = ({ shelf }: Opened) => [...shelf.records.values()].map(({ draft }) => draft.phrases[0]?.text)
const rested = () => vi.advanceTimersByTimeAsync(1_000)

test('what is written is kept after a pause, and comes back', async () => {
  const one = await open()
  await one.acts.startFromSample()
  write(one, 'It is ready.')
  expect(one.state().saving).toBe('waiting')
  await rested()
  expect(one.state().saving).toBe('kept')
  one.closing.abort()
  const again = await open(one.shelf)
  const [draft] = again.state().drafts ?? []
  await again.acts.openDraft(draft?.id ?? '')
  expect(textIn(again)).toBe('It is ready.')
})

test('a word is a step back, and forward again; another act is its own step', async () => {
  const one = await open()
  await one.acts.startBlank()
  one.acts.addPhrase()
  for (const text of ['I', 'I ca', 'I call', 'I call y']) write(one, text)
  one.acts.undo()
  expect(textIn(one)).toBe('I call')
  one.acts.undo()
  expect(textIn(one)).toBe('I')
  one.acts.redo()
  expect(textIn(one)).toBe('I call')
  one.acts.undo()
  one.acts.undo()
  one.acts.undo()
  expect(one.state().draft?.phrases).toEqual([])
})

test('what was taken away comes back where it was, and is shown', async () => {
  const one = await open()
  await one.acts.startFromSample()
  const before = one.state().draft
  one.acts.removePhrase('tell-me-all')
  expect(one.state().selected).toBe('fair-point')
  one.acts.undo()
  expect(one.state().draft).toEqual(before)
  expect(one.state().selected).toBe('tell-me-all')
})

test('two windows that both changed a pack lose nothing', async () => {
  const first = await open()
  await first.acts.startFromSample()
  await rested()
  const second = await open(first.shelf)
  const [id] = [...first.shelf.records.keys()]
  await second.acts.openDraft(id ?? '')
  expect(second.state().elsewhere).toEqual({ name: 'open' })
  write(second, 'From the second.')
  write(first, 'From the first.')
  await second.acts.keepNow()
  await rested()
  expect(first.state().elsewhere).toEqual({ name: 'apart', other: id })
  expect(stored(first)).toEqual(['From the second.', 'From the first.'])
  await first.acts.takeOther()
  expect(textIn(first)).toBe('From the second.')
  expect(stored(first)).toEqual(['From the second.'])
})

test('a window that only looked on is told, and shows the newer words when asked', async () => {
  const first = await open()
  await first.acts.startFromSample()
  await rested()
  const second = await open(first.shelf)
  await second.acts.openDraft([...first.shelf.records.keys()][0] ?? '')
  write(second, 'Newer.')
  await rested()
  expect(first.state().elsewhere).toEqual({ name: 'changed' })
  await first.acts.takeOther()
  expect(textIn(first)).toBe('Newer.')
})

test('where storage is full the pack stays open, and is kept once there is room', async () => {
  const one = await open()
  await one.acts.startFromSample()
  one.shelf.refuses = 'full'
  write(one, 'Not yet kept.')
  await rested()
  expect(one.state().saving).toBe('full')
  await one.acts.close()
  expect(one.state()).toMatchObject({ notice: { name: 'not-kept' } })
  expect(textIn(one)).toBe('Not yet kept.')
  one.shelf.refuses = undefined
  await one.acts.keepAgain()
  expect(one.state().saving).toBe('kept')
  expect(stored(one)).toEqual(['Not yet kept.'])
})

test('a file that is none is refused with its reason, and what is open stays', async () => {
  const one = await open()
  await one.acts.startFromSample()
  const before = one.state().draft
  await one.acts.openFile('broken.json', bytes('{"format": 1,}'))
  expect(one.state().refusal?.problems[0]).toContain('a field name was expected')
  await one.acts.openFile('photo.jpg', Uint8Array.from([0xff, 0xd8]))
  expect(one.state().refusal?.problems[0]).toContain('not a text in UTF-8')
  expect(one.state().draft).toBe(before)
})

test('replies join the open pack in one step; at the start they become a pack', async () => {
  const csv = bytes('title,body\nLate,I write by Friday.\nWrong,I look at it.\n')
  const one = await open()
  await one.acts.openFile('replies.csv', csv)
  expect(one.state()).toMatchObject({ draft: { name: 'replies' }, notice: { name: 'imported', count: 2 } })
  await one.acts.openFile('replies.csv', csv)
  expect(one.state().draft?.phrases.map(({ id }) => id)).toEqual(['late', 'wrong', 'late-2', 'wrong-2'])
  one.acts.undo()
  expect(one.state().draft?.phrases).toHaveLength(2)
})

test('what the linter finds is there without being asked for', async () => {
  const one = await open()
  await one.acts.startBlank()
  one.acts.addPhrase()
  write(one, 'Maybe.')
  await rested()
  const words = one.state().lint?.findings.map((finding) => finding.words) ?? []
  expect(words).toEqual(expect.arrayContaining([expect.stringContaining('hedging takes no stand')]))
  expect(words).toEqual(expect.arrayContaining(['Still to be written: the reason.']))
})

test('a pack is signed under the passphrase alone', async () => {
  const one = await open()
  await one.acts.startFromSample()
  expect(await one.acts.makeKey('short')).toBe('The passphrase is too short.')
  expect(await one.acts.makeKey('four plain words')).toBeUndefined()
  expect(await one.acts.saveSigned('another')).toContain('does not open')
  expect(await one.acts.saveSigned('four plain words')).toBeUndefined()
  expect(one.done).toContain('save harbour-bikes-support-1.0.0.json')
})

test('a phrase gets its name when it is left, and that is no step of its own', async () => {
  const one = await open()
  await one.acts.startBlank()
  one.acts.addPhrase()
  write(one, 'The part is here.')
  expect(one.state().selected).toBe('new-phrase')
  one.acts.show('pack')
  expect(one.state().draft?.phrases[0]).toMatchObject({ id: 'the-part-is-here', text: 'The part is here.' })
  expect(one.state().selected).toBe('the-part-is-here')
  one.acts.undo()
  expect(one.state().draft?.phrases[0]?.text).toBe('')
})
