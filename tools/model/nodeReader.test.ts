import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../../lib/classify/reading'
import { longestRead } from '../../lib/classify/readMessage'
import { prepareAnswer, reviewAnswer } from '../../lib/guidance/draft/reviewAnswer'
import type { ModelState } from '../../lib/panel/ports'
import type { MessageReader } from '../../lib/platform/model/messageReader'
import { loadNodeReader } from './nodeReader'

describe('the model that ships', () => {
  let reader: MessageReader
  const states: ModelState[] = []

  beforeAll(async () => {
    reader = await loadNodeReader((state) => states.push(state))
  }, 60_000)
  afterAll(() => reader.dispose())

  const readOne = async (text: string): Promise<Reading> => {
    const [reading] = await reader.read([text])
    if (!reading) throw new Error('no reading')
    return reading
  }

  test('reports its progress and ends ready', () => {
    expect(states[0]).toEqual({ name: 'loading', fraction: 0 })
    expect(states.at(-1)).toEqual({ name: 'ready' })
    const fractions = states.flatMap((state) => (state.name === 'loading' ? [state.fraction] : []))
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
  })

  test('a draft finds what it is laid beside read before', async () => {
    const text = 'I wrote on Monday. Hello again, when will the new lamp come?'
    const conversation = { helpdesk: 'test', messages: [{ id: '1', role: 'customer' as const, text }], composer: null }
    await reader.read([text])
    const embedded: string[] = []
    const model = {
      read: reader.read,
      embed: (texts: string[]) => {
        embedded.push(...texts)
        return reader.embed(texts)
      },
    }
    await prepareAnswer(conversation, ['when will the new lamp come?'], model, async () => undefined)
    const prepared = new Set(embedded.splice(0))
    const draft = 'Your new lamp comes on Friday.'
    await reviewAnswer({ conversation, style: 'driver', draft }, model)
    expect(embedded.filter((each) => !prepared.has(each))).toEqual([draft])
  })

  test('for a newer conversation nothing more is read ahead', async () => {
    const conversation = { helpdesk: 'test', messages: [], composer: null }
    const stop = new Error('A newer conversation.')
    const ahead = prepareAnswer(conversation, ['Why so?'], reader, () => Promise.reject(stop))
    await expect(ahead).rejects.toBe(stop)
  })

  test('praise is positive, cold and without a problem', async () => {
    const reading = await readOne('Thank you so much, the replacement came this morning and it works perfectly!')
    expect(reading).toMatchObject({ sentiment: 'positive', heat: 0, style: 'undetermined', cause: 'none' })
  })

  test('a plain question is neutral', async () => {
    const reading = await readOne('Hello, could you tell me what your opening hours are?')
    expect(reading).toMatchObject({ sentiment: 'neutral', heat: 0, signals: [] })
  })

  test.each([
    'I was charged 49.90 on the 3rd and 49.90 on the 5th, order 1182.',
    'Charged 12.00 on Monday and 12.00 on Tuesday, invoice 77.',
    'Invoice 20314 says 118.40, the order says 108.40.',
  ])('figures told plainly are no anger: %s', async (text) => {
    const reading = await readOne(text)
    expect(reading.sentiment).toBe('neutral')
    expect(reading.heat).toBeLessThan(2)
  })

  test.each(['you 1diots lost it again', 'Useless, the lot of you.', 'your driver is a m0ron'])(
    'a masked insult, or one without a verb, is abuse: %s',
    async (text) => {
      expect((await readOne(text)).signals).toContain('abuse')
    },
  )

  test('an order with a deadline is a driver', async () => {
    const reading = await readOne(
      'Enough. I want the refund on my card by 5pm today. No more excuses, put someone on this who can decide.',
    )
    expect(reading).toMatchObject({ sentiment: 'negative', style: 'driver' })
    expect(reading.heat).toBeGreaterThanOrEqual(2)
  })

  test('hurt feelings are expressive', async () => {
    const reading = await readOne(
      'I feel so let down. Twelve years I have been with you and you treat me like I am nothing, I was nearly in tears on the phone!',
    )
    expect(reading).toMatchObject({ sentiment: 'negative', style: 'expressive' })
  })

  test('facts as proof are analytic', async () => {
    const reading = await readOne(
      'On 3 March I was charged £49.90, on 5 March again £49.90. According to section 4 of your terms a cancelled order is refunded within 14 days. Attached are both statements. Please explain in writing why this has not happened.',
    )
    expect(reading).toMatchObject({ style: 'analytic' })
  })

  test('an insult at a person is abuse, swearing at a thing is not', async () => {
    expect((await readOne('You are a useless lying idiot and so is everyone in your team')).signals).toContain('abuse')
    expect((await readOne('The damn printer is jammed again.')).signals).not.toContain('abuse')
  })

  test('every reading that is not plain carries one to three runs of whole words', async () => {
    const text = 'This is the third time I write. Still no answer! I will cancel my contract and call my lawyer.'
    const reading = await readOne(text)
    for (const topic of ['sentiment', 'heat', ...reading.signals]) {
      const spans = reading.evidence.filter((evidence) => evidence.for === topic)
      expect(spans.length, topic).toBeGreaterThanOrEqual(1)
      expect(spans.length, topic).toBeLessThanOrEqual(3)
    }
    for (const { start, end } of reading.evidence) {
      const quote = text.slice(start, end)
      expect(quote).toBe(quote.trim())
      expect(text.slice(start - 1, start + 1)).not.toMatch(/^\p{L}\p{L}$/u)
      expect(text.slice(end - 1, end + 1)).not.toMatch(/^\p{L}\p{L}$/u)
    }
  })

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['emoji alone', '😡😡😡'],
    ['another script', 'где мой заказ? я жду уже две недели'],
    ['a lone half of a character', '\ud83d'],
  ])('%s is neutral without evidence', async (_, text) => {
    expect(await readOne(text)).toMatchObject({ sentiment: 'neutral', heat: 0, style: 'undetermined', evidence: [] })
  })

  test('of a message of a megabyte only the beginning is read, so that time stays bounded', async () => {
    const huge = 'I am still waiting for my parcel and nobody answers. '.repeat(20_000)
    const reading = await readOne(huge)
    expect(reading).toEqual(await readOne(huge.slice(0, longestRead)))
    expect(reading.sentiment).toBe('negative')
  }, 60_000)

  test('the last texts are read first, and what is read so far is told', async () => {
    const fresh = await loadNodeReader()
    const texts = [1, 2, 3, 4, 5, 6].map((number) => `Parcel ${number} has not arrived and nobody answers.`)
    const told: boolean[][] = []
    const whole = await fresh.read(texts, async (soFar) => {
      if (soFar) told.push(soFar.map((reading) => reading !== undefined))
    })
    fresh.dispose()
    expect(told).toEqual([[false, false, true, true, true, true]])
    expect(whole.map(({ sentiment }) => sentiment)).toEqual(texts.map(() => 'negative'))
  }, 60_000)

  test('the same text gives the same reading, alone or among others', async () => {
    const text = 'Where is my order? It was promised for Monday.'
    const alone = await readOne(text)
    const fresh = await loadNodeReader()
    const [, among] = await fresh.read(['Thanks!', text, 'I would like to change the address of my delivery, please.'])
    fresh.dispose()
    expect(among?.evidence).toEqual(alone.evidence)
    expect(among?.p.sentiment.negative).toBeCloseTo(alone.p.sentiment.negative, 4)
  }, 60_000)
})

describe('a broken model', () => {
  test.each([
    ['model/encoder.bin', undefined, 'file-missing'],
    ['model/heads.json', undefined, 'file-missing'],
    ['model/vocab.json', 100, 'file-damaged'],
    ['model/encoder.bin', 1_000, 'file-damaged'],
  ] as const)('%s kept to %s bytes is reported as %s', async (path, kept, problem) => {
    const states: ModelState[] = []
    const load = loadNodeReader(
      (state) => states.push(state),
      (file) => (file.path === path ? (kept === undefined ? undefined : file.bytes.slice(0, kept)) : file.bytes),
    )
    await expect(load).rejects.toMatchObject({ problem })
    expect(states.at(-1)).toMatchObject({ name: 'failed', problem })
  })
})
