import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { assess } from '../classify/assess'
import { sampleThread } from '../classify/assess.sample'
import { advise } from '../guidance/advise'
import { toText } from '../guidance/fillIn'
import { floods } from '../packs/floods.sample'
import { hostileText, soundText } from '../packs/hostile.sample'
import { openPack } from '../packs/openPack'
import { PackRejected } from '../packs/packRejected'
import { packShelf } from './packShelf'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const { conversation, readings } = sampleThread([
  ['customer', 'Nothing came again. This is unbelievable.', { heat: 2, shows: { heat: 'Nothing' } }],
])
const assessment = assess(conversation, readings)

/** What a pack that opened brings into a panel: nothing but texts, whatever they say. */
function showsTextOnly(text: string): void {
  const pack = openPack('hostile.json', text)
  expect(Object.getPrototypeOf(pack)).toBe(Object.prototype)
  const { suggestions } = advise(conversation, assessment, [pack], { used: [], dismissed: [] })
  for (const { pieces, reason } of suggestions) expect(typeof toText(pieces) + typeof reason).toBe('stringstring')
}

test('what the hostile packs are made from is sound', () => {
  expect(openPack('sound.json', soundText).phrases).toHaveLength(2)
})

test('each of 10,000 hostile packs is refused in words or harmless, and none changes what is stored', {
  timeout: 300_000,
}, async () => {
  const local = fakeBrowser.storage.local
  await local.set({ settings: { hasSeenFirstRun: true } })
  const before = await local.get(null)
  const shelf = packShelf()
  const outcomes = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(hostileText, async ({ kind, text }) => {
      const arrival = await shelf.offer('hostile.json', new TextEncoder().encode(text))
      const outcome = Object.keys(arrival)[0] ?? ''
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if ('problems' in arrival) {
        expect(arrival.problems.length, kind).toBeGreaterThan(0)
        for (const line of arrival.problems.slice(0, 20)) expect(line.length, kind).toBeLessThan(600)
      } else if ('offer' in arrival) showsTextOnly(text)
      expect(Object.hasOwn(Object.prototype, 'polluted'), kind).toBe(false)
    }),
    { numRuns: 10_000, seed: 20_261_127 },
  )
  expect(await local.get(null)).toEqual(before)
  expect([...outcomes.keys()].sort()).toEqual(['offer', 'problems', 'refused'])
})

test.each(Object.entries(floods))('a flood of %s is refused in a few short sentences', (_, text) => {
  let refusal: unknown
  try {
    openPack('flood.json', text)
  } catch (error) {
    refusal = error
  }
  expect(refusal).toBeInstanceOf(PackRejected)
  // as: the line above has seen to it.
  const { problems } = refusal as PackRejected
  expect(problems.length).toBeLessThanOrEqual(200)
  expect(Math.max(...problems.map((line) => line.length))).toBeLessThan(600)
})

test('whatever bytes a file holds, the only error is a refusal', () => {
  fc.assert(
    fc.property(hostileText, ({ text }) => {
      try {
        openPack('hostile.json', text)
      } catch (error) {
        expect(error).toBeInstanceOf(PackRejected)
      }
    }),
    { numRuns: 500, seed: 7 },
  )
})
