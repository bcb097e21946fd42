import { describe, expect, test } from 'vitest'
import { situations } from '../classify/assessment'
import { causes, heats, signals, styles } from '../classify/reading'
import { allBuiltInPacks, generalPack } from './builtIn'
import { lintPack } from './lintPack'
import { openPack } from './openPack'
import { moves, type Phrase } from './pack'
import { slotsInText, wordings } from './slotsInText'

const phrases = generalPack.phrases
const slotKinds = (text: string) => slotsInText(text).map((slot) => generalPack.slots[slot]?.kind)
const fits = <T>(condition: readonly T[] | undefined, value: T) => condition === undefined || condition.includes(value)

test.each(allBuiltInPacks)('$name opens like a file from outside and has nothing to mend', (pack) => {
  expect(openPack(pack.name, JSON.stringify(pack))).toEqual(pack)
  expect(lintPack(pack)).toEqual([])
})

describe('the general pack', () => {
  test('has enough phrases, most of them short and free of slots that need typing', () => {
    const words = phrases.map((phrase) => phrase.text.split(/\s+/).length)
    expect(phrases.length).toBeGreaterThanOrEqual(150)
    expect(Math.max(...words)).toBeLessThanOrEqual(60)
    expect(words.filter((count) => count <= 45).length / words.length).toBeGreaterThan(0.9)
    expect(phrases.filter((phrase) => slotsInText(phrase.text).length === 0).length).toBeGreaterThan(phrases.length / 2)
    expect(phrases.filter((phrase) => phrase.variants !== undefined).length).toBeGreaterThanOrEqual(phrases.length / 2)
  })

  test.each([
    ...moves.map((move) => [`move ${move}`, (phrase: Phrase) => phrase.move === move] as const),
    ...styles
      .slice(0, 3)
      .map((style) => [`style ${style}`, (phrase: Phrase) => phrase.styles?.includes(style)] as const),
    ...causes
      .slice(0, 3)
      .map((cause) => [`cause ${cause}`, (phrase: Phrase) => phrase.causes?.includes(cause)] as const),
    ...situations
      .slice(0, 5)
      .map((kind) => [`situation ${kind}`, (phrase: Phrase) => phrase.situations?.includes(kind)] as const),
    ...signals.map((signal) => [`signal ${signal}`, (phrase: Phrase) => phrase.signals?.includes(signal)] as const),
    ...heats.map(
      (heat) =>
        [
          `heat ${heat} only for some`,
          (phrase: Phrase) => phrase.heat && phrase.heat[0] <= heat && heat <= phrase.heat[1],
        ] as const,
    ),
    ...(['A', 'B', 'C', 'D', 'R'] as const).map(
      (source) => [`source ${source}`, (phrase: Phrase) => phrase.source === source] as const,
    ),
  ])('has at least three for %s', (_, matches) => {
    expect(phrases.filter(matches).length).toBeGreaterThanOrEqual(3)
  })

  const loop = ['listen', 'empathise', 'validate', 'options', 'agree', 'explain', 'next-steps'] as const
  test.each(loop.flatMap((move) => styles.map((style) => [move, style] as const)))(
    'has three for %s with %s for every cause, asking for no signal and no situation',
    (move, style) => {
      // Nobody needs to be heard out or consoled at heat 0: the panel is quiet, or past that.
      const from = ['listen', 'empathise', 'validate'].includes(move) ? 1 : 0
      for (const heat of heats.slice(from)) {
        for (const cause of causes) {
          const open = phrases.filter(
            (phrase) =>
              phrase.move === move &&
              fits(phrase.styles, style) &&
              fits(phrase.causes, cause) &&
              phrase.signals === undefined &&
              phrase.situations === undefined &&
              (phrase.heat === undefined || (phrase.heat[0] <= heat && heat <= phrase.heat[1])),
          )
          expect(open.length, `heat ${heat}, cause ${cause}`).toBeGreaterThanOrEqual(3)
        }
      }
    },
  )

  test.each(['boundary', 'warning', 'end'] as const)('has both ladders at the rung %s', (rung) => {
    const here = phrases.filter((phrase) => phrase.move === rung)
    expect(here.filter((phrase) => phrase.signals?.includes('abuse')).length).toBeGreaterThanOrEqual(2)
    expect(here.filter((phrase) => phrase.situations?.includes('entitled')).length).toBeGreaterThanOrEqual(2)
  })

  test('quotes the line in every wording of every warning', () => {
    const warnings = phrases.filter((phrase) => phrase.move === 'warning')
    const quoting = warnings.flatMap(wordings).filter(({ text }) => slotKinds(text).includes('quote'))
    expect(quoting).toHaveLength(warnings.flatMap(wordings).length)
  })

  test.each(['threat', 'abuse', 'legal', 'escalation'] as const)('hands over on %s', (signal) => {
    const here = phrases.filter((phrase) => phrase.move === 'escalate' && phrase.signals?.includes(signal))
    expect(here.length).toBeGreaterThanOrEqual(1)
  })

  test('hands over what is beyond the authority of the agent in any conversation', () => {
    const open = phrases.filter((phrase) => phrase.move === 'escalate' && phrase.signals === undefined)
    expect(open.length).toBeGreaterThanOrEqual(3)
  })

  test('has ready words for the customer in a crisis, with nothing to fill in', () => {
    const crisis = phrases.filter((phrase) => phrase.move === 'crisis')
    expect(crisis.length).toBeGreaterThanOrEqual(2)
    for (const phrase of crisis) expect(slotKinds(phrase.text)).toEqual([])
  })

  test('lets the agent speak as one person', () => {
    const speaking = (pattern: RegExp) => phrases.filter((phrase) => pattern.test(phrase.text)).length
    expect(speaking(/\bI\b/)).toBeGreaterThan(5 * speaking(/\b[Ww]e\b/))
  })
})
