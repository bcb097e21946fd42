import { describe, expect, test } from 'vitest'
import type { AlarmKind } from './alarm'
import { alarmOf } from './alarmHead'
import { type AlarmWeights, alarmBuckets, alarmColumnCount, alarmLabels, alarmOutputs } from './alarmWeights'
import { assess } from './assess'
import { type Line, sampleThread } from './assess.sample'
import type { EncodedWindow } from './encoding'
import { embeddingWidth } from './headWeights'
import { readAlarms } from './readAlarms'

function assessed(...lines: Line[]) {
  const { conversation, readings } = sampleThread(lines)
  return assess(conversation, readings)
}

describe('which alarm a sentence raises', () => {
  const least = { crisis: 0.6, threat: 0.7, legal: 0.5 }
  const none = { 'self-harm': 0, violence: 0, threat: 0, legal: 0, none: 0 }
  test.each<[string, Partial<Record<AlarmKind | 'none', number>>, AlarmKind | undefined]>([
    ['doubt between two crises is no doubt of a crisis', { 'self-harm': 0.35, violence: 0.3, none: 0.35 }, 'self-harm'],
    ['doubt between violence and a threat is a threat', { violence: 0.4, threat: 0.4, none: 0.2 }, 'threat'],
    ['a legal step', { legal: 0.5, none: 0.5 }, 'legal'],
    ['a little of everything', { 'self-harm': 0.2, threat: 0.2, legal: 0.2, none: 0.4 }, undefined],
  ])('%s', (_, p, kind) => {
    expect(alarmOf({ ...none, ...p }, least)).toBe(kind)
  })
})

describe('reading a message', () => {
  /** Lets every sentence through the gate, and takes every one for self-harm. */
  const alarmed: AlarmWeights = {
    bias: [9, 0, 0, 0, 0],
    gate: 0,
    least: { crisis: 0.6, threat: 0.6, legal: 0.6 },
    embedding: new Float32Array(alarmLabels.length * embeddingWidth),
    idf: new Float32Array(alarmBuckets),
    columns: new Int8Array(alarmColumnCount * alarmOutputs),
    columnScales: new Array<number>(alarmOutputs).fill(1),
  }
  const window: EncodedWindow = {
    embedding: new Float32Array(embeddingWidth),
    states: new Float32Array(embeddingWidth),
    tokens: [{ start: 0, end: 1 }],
  }
  const read = async (text: string, weights: AlarmWeights, windows = [window]) => {
    const encoded: string[] = []
    const alarms = await readAlarms(text, windows, weights, {
      async encode(sentence) {
        encoded.push(sentence)
        return [window]
      },
      glance: async (states) => states,
    })
    return { alarms, encoded }
  }

  test('what is behind the gate is not encoded', async () => {
    expect(await read('One thing. Another thing.', { ...alarmed, gate: 1 })).toEqual({ alarms: [], encoded: [] })
  })

  test('the encoding of a single sentence is used again', async () => {
    const { alarms, encoded } = await read('  One thing.', alarmed)
    expect(alarms).toEqual([{ kind: 'self-harm', start: 2, end: 12 }])
    expect(encoded).toEqual([])
  })

  test('of a message of a thousand sentences a few are encoded', async () => {
    expect((await read('One thing. '.repeat(1_000), alarmed)).encoded.length).toBeLessThanOrEqual(12)
  })

  test('what looks harmless amid the message is not encoded', async () => {
    // By the first number of its state: a sentence with 1 there is no alarm.
    const seen = { ...alarmed, embedding: alarmed.embedding.slice() }
    for (let kind = 0; kind < 4; kind += 1) seen.embedding[kind * embeddingWidth] = -9
    const states = new Float32Array(2 * embeddingWidth)
    states[0] = 1
    const tokens = [
      { start: 0, end: 10 },
      { start: 11, end: 25 },
    ]
    const { encoded } = await read('One thing. Another thing.', seen, [{ ...window, states, tokens }])
    expect(encoded).toEqual(['Another thing.'])
  })

  test('each sentence is read for itself, unless the next one makes light of it', async () => {
    const { alarms, encoded } = await read('I want to end it. The contract, I mean. Bye now.', alarmed)
    expect(encoded).toEqual(['The contract, I mean.', 'Bye now.'])
    expect(alarms.map(({ start }) => start)).toEqual([18, 40])
  })
})

describe('in a thread', () => {
  test.each<[AlarmKind, string]>([
    ['self-harm', 'distress'],
    ['violence', 'threat'],
  ])('%s is a crisis, with its sentence, and escalates', (alarm, signal) => {
    const text = 'Words that no list has.'
    const assessment = assessed(['customer', text, { alarm }])
    expect(assessment.crisis.map((quote) => quote.text)).toEqual([text])
    expect(assessment.escalate.map(({ trigger }) => trigger)).toContain('threat')
    expect(assessment.signals.map((one) => one.signal)).toContain(signal)
    expect(assessment.quiet).toBe(false)
  })

  test('a threat in soft words escalates and is no crisis', () => {
    const assessment = assessed(['customer', 'Lovely windows you have.', { sentiment: 'positive', alarm: 'threat' }])
    expect(assessment.crisis).toEqual([])
    expect(assessment.escalate.map(({ trigger }) => trigger)).toEqual(['threat'])
  })

  test('a legal step in other words escalates', () => {
    const assessment = assessed(['customer', 'It lies with the judge since noon.', { alarm: 'legal' }])
    expect(assessment.escalate).toMatchObject([
      { trigger: 'legal', evidence: [{ text: 'It lies with the judge since noon.' }] },
    ])
  })

  test('alarms do not leave the place where they were made', () => {
    const assessment = assessed(['customer', 'Words that no list has.', { alarm: 'violence' }])
    expect(Object.values(assessment.readings)[0]).not.toHaveProperty('alarms')
  })
})
