import { describe, expect, test } from 'vitest'
import { styles } from '../classify/reading'
import { contentWords } from '../conversation/contentWords'
import { allBuiltInPacks, builtInPacksFor, generalPack, industries, industryPacks } from './builtIn'
import { wordings } from './slotsInText'

describe.each(industries.map((name) => [name, industryPacks[name]] as const))('the pack for %s', (_, pack) => {
  const { phrases } = pack
  test('has at least 30 phrases, each with a reason and a source, most of them bound to what the customer writes of', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(30)
    expect(phrases.filter((phrase) => phrase.mentions).length).toBeGreaterThan(phrases.length / 2)
  })

  test.each(['listen', 'empathise', 'validate', 'options', 'explain', 'next-steps', 'follow-up'] as const)(
    'has two or more for the stage %s',
    (move) => {
      expect(phrases.filter((phrase) => phrase.move === move).length).toBeGreaterThanOrEqual(2)
    },
  )

  test('has the ladder, a hand-over, a close, a check-in and a place for the crisis procedure', () => {
    const moves = new Set(phrases.map((phrase) => phrase.move))
    for (const move of ['agree', 'check-in', 'boundary', 'warning', 'end', 'escalate', 'close', 'crisis'])
      expect(moves).toContain(move)
    expect(phrases.find((phrase) => phrase.move === 'crisis')?.reason).toMatch(/your lead puts your own/)
  })

  test('speaks to each style, and has words for chat and for e-mail', () => {
    for (const style of styles.slice(0, 3))
      expect(phrases.filter((phrase) => phrase.styles?.includes(style)).length).toBeGreaterThanOrEqual(2)
    expect(phrases.filter((phrase) => phrase.variants?.chat).length).toBeGreaterThanOrEqual(10)
    expect(phrases.filter((phrase) => phrase.variants?.email).length).toBeGreaterThanOrEqual(4)
  })
})

test('a line of business adds its pack in front of the general one', () => {
  expect(builtInPacksFor('retail')).toEqual([industryPacks.retail, generalPack])
  expect(builtInPacksFor(undefined)).toEqual([generalPack])
})

test('no id is used by two of our packs', () => {
  const ids = allBuiltInPacks.flatMap((pack) => pack.phrases.map((phrase) => phrase.id))
  expect(new Set(ids).size).toBe(ids.length)
})

describe('sameness', () => {
  const all = allBuiltInPacks.flatMap((pack) =>
    pack.phrases.map((phrase) => ({ id: phrase.id, text: phrase.text, words: contentWords(phrase.text) })),
  )

  test('no two phrases of our packs say nearly the same: at most half of all their words in common', () => {
    const alike = all.flatMap((one, at) =>
      all.slice(at + 1).flatMap((other) => {
        const shared = [...one.words].filter((word) => other.words.has(word)).length
        const share = shared / Math.max(1, one.words.size + other.words.size - shared)
        return share > 0.5 && shared > 2 ? [`${one.id} and ${other.id}: ${share.toFixed(2)}`] : []
      }),
    )
    expect(alike).toEqual([])
  })

  test('phrases open in many ways: no first three words more than eight times', () => {
    const openings = new Map<string, string[]>()
    for (const { id, text } of all) {
      const opening = text.split(/\s+/).slice(0, 3).join(' ')
      openings.set(opening, [...(openings.get(opening) ?? []), id])
    }
    expect([...openings].filter(([, ids]) => ids.length > 8)).toEqual([])
  })

  test('a variant says something other than the text', () => {
    const repeated = allBuiltInPacks.flatMap((pack) =>
      pack.phrases.filter((phrase) => new Set(wordings(phrase).map(({ text }) => text)).size < wordings(phrase).length),
    )
    expect(repeated).toEqual([])
  })
})
