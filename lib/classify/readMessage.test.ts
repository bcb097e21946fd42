import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EncodedWindow } from './encoding'
import { outputs } from './heads'
import { cueCount, cueNames, embeddingWidth, type HeadWeights, outputNames } from './headWeights'
import { ngramBuckets } from './ngrams'
import { signals } from './reading'
import { isReadable, readMessage } from './readMessage'

/** Heads that know nothing but what a test teaches them: one weight from a cue to an output. */
function headsThatKnow(taught: [cue: string, output: string][]): HeadWeights {
  const count = outputs.length
  const weights: HeadWeights = {
    bias: outputNames().map((name) =>
      ['sentiment.neutral', 'heat.0', 'style.undetermined', 'cause.none'].includes(name)
        ? 5
        : name.startsWith('signals')
          ? -5
          : 0,
    ),
    sharpness: outputs.map(() => 1),
    offset: outputs.map(() => 0),
    signalThresholds: signals.map(() => 0.5),
    styleThreshold: 0,
    sentimentThreshold: 0.6,
    heat: { stretch: 1, shift: 0 },
    embedding: new Float32Array(count * embeddingWidth),
    states: new Float32Array(count * embeddingWidth),
    cues: new Float32Array(count * cueCount),
    hidden: new Int8Array(),
    hiddenScales: [],
    hiddenBias: [],
    fromHidden: new Float32Array(),
    ngrams: new Int8Array(ngramBuckets * count),
    ngramScales: outputs.map(() => 1),
    scaling: {
      idf: new Float32Array(ngramBuckets),
      cueCentre: new Array<number>(cueCount).fill(0),
      cueSpread: new Array<number>(cueCount).fill(1),
    },
  }
  for (const [cue, output] of taught) {
    weights.cues[outputNames().indexOf(output) * cueCount + cueNames().indexOf(cue)] = 60
  }
  return weights
}

/** A window of one silent token. */
const windowOf = (text: string): EncodedWindow => ({
  embedding: new Float32Array(embeddingWidth),
  states: new Float32Array(embeddingWidth),
  tokens: [{ start: 0, end: text.length }],
})

const read = (text: string, taught: [string, string][]) => readMessage(text, [windowOf(text)], headsThatKnow(taught))

test('what no head speaks for is neutral, 0, undetermined, none, without evidence', () => {
  expect(read('the cat sat on the mat', [])).toMatchObject({
    sentiment: 'neutral',
    heat: 0,
    style: 'undetermined',
    cause: 'none',
    signals: [],
    evidence: [],
  })
})

test('the words of a cue are the evidence for what it decides', () => {
  const text = 'The lamp is here. Thank you'
  const reading = read(text, [['thanks', 'sentiment.positive']])
  expect(reading.sentiment).toBe('positive')
  expect(reading.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Thank you'])
})

test('heat is the rounded expected value, not the likeliest class', () => {
  const reading = read('the cat sat?', [
    ['question', 'heat.1'],
    ['question', 'heat.3'],
  ])
  expect(reading.p.heat[1]).toBeCloseTo(reading.p.heat[3])
  expect(reading.heat).toBe(2)
})

test('a style without heat is not named, and displeasure has heat', () => {
  expect(read('the lamp now', [['now', 'style.driver']])).toMatchObject({ heat: 0, style: 'undetermined' })
  const displeased = read('the lamp now', [
    ['now', 'style.driver'],
    ['now', 'sentiment.negative'],
  ])
  expect(displeased).toMatchObject({ heat: 1, sentiment: 'negative', style: 'driver' })
})

test('a sentiment is sure from its threshold on', () => {
  const sure = read('thank you', [['thanks', 'sentiment.positive']])
  expect(sure.p.sentiment.positive).toBeGreaterThan(0.6)
  expect(sure).toMatchObject({ sentiment: 'positive', isSentimentSure: true })
  const torn = read('thank you now', [
    ['thanks', 'sentiment.positive'],
    ['now', 'sentiment.negative'],
  ])
  expect(Math.max(...Object.values(torn.p.sentiment))).toBeLessThan(0.6)
  expect(torn.isSentimentSure).toBe(false)
})

test('marks alone take the word before along as evidence', () => {
  const text = 'Send the lamp !!! please'
  const reading = read(text, [['exclaim', 'heat.3']])
  expect(reading.evidence.map(({ start, end }) => text.slice(start, end))).toContain('lamp !!!')
})

describe('abuse needs a person', () => {
  test.each([
    ['Your driver is a useless idiot', true],
    ['useless printer', false],
    ['Crooks! What a crap shop.', false],
    ['Make sure the dumb arse did not lose it', true],
    ['You useless app keeps logging me out', false],
    ['You useless app keeps logging me out, you idiots', true],
  ])('%s: %s', (text, isAbuse) => {
    expect(read(text, [['insult', 'signals.abuse']]).signals.includes('abuse')).toBe(isAbuse)
  })
})

test.each([
  ['Where is it?', true],
  ['', false],
  ['12345 !!!', false],
  ['😡😡', false],
  ['где мой заказ', false],
  ['где is мой order, please? I am waiting', true],
])('%j is readable: %s', (text, expected) => {
  expect(isReadable(text)).toBe(expected)
})

test('any text gives probabilities that sum to 1 and evidence inside the text, and never throws', () => {
  const heads = headsThatKnow([
    ['exclaim', 'heat.3'],
    ['i', 'style.expressive'],
    ['you', 'sentiment.negative'],
  ])
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
      const reading = readMessage(text, [windowOf(text)], heads)
      const { sentiment, heat, style, cause } = reading.p
      for (const shares of [Object.values(sentiment), [...heat], Object.values(style), Object.values(cause)]) {
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      }
      for (const { start, end } of reading.evidence) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
