import { describe, expect, test } from 'vitest'
import { assess } from './assess'
import { type Line, sampleThread, type Told } from './assess.sample'

function assessed(lines: readonly Line[]) {
  const { conversation, readings } = sampleThread(lines)
  return assess(conversation, readings)
}

const calm: Told = { heat: 0 }
const abuse: Told = { heat: 3, signals: ['abuse'], shows: { abuse: 'useless idiot' } }
const insult: Line = ['customer', 'You useless idiot, get on with it.', abuse]
const hot: Line = ['customer', 'This damn thing lost my work again.', { heat: 2 }]
const sorry: Line = ['customer', 'I am sorry for that, I was angry.', { heat: 1 }]
const thanks: Line = ['customer', 'It works now, thank you.', { sentiment: 'positive' }]
const reply: Line = ['agent', 'I have it open and I am on it.']
const boundary: Line = ['agent', "I want to help. I can't go on while I'm called names, so let's keep it respectful."]
const warning: Line = ['agent', 'You insulted me again after I asked you to stop. If it goes on I will end this chat.']
const end: Line = ['agent', "I'm ending this chat now because the insults went on."]

describe('the boundary ladder', () => {
  test.each<[string, Line[], string]>([
    ['nobody wrote', [], 'none'],
    ['swearing at a thing', [hot], 'none'],
    ['an insult', [hot, insult], 'boundary'],
    ['several unanswered insults', [insult, reply, insult, reply, insult], 'boundary'],
    ['the boundary was just said', [insult, boundary], 'none'],
    ['an insult after it', [insult, boundary, insult], 'warning'],
    ['after a calm turn too, where heat stayed', [insult, boundary, hot, insult], 'warning'],
    ['after the warning', [insult, boundary, insult, warning, insult], 'end'],
    ['after the end there is nothing higher', [insult, boundary, insult, warning, insult, end, insult], 'end'],
    ['an insult that the model missed', [hot, ['customer', 'You brainless twit, hurry up.', { heat: 2 }]], 'boundary'],
    ['heat without insult', [insult, boundary, hot], 'none'],
    ['an apology', [insult, boundary, sorry], 'none'],
    ['an apology steps down, the next insult begins again', [insult, boundary, sorry, reply, insult], 'boundary'],
    ['calm after a warning steps down by one', [insult, boundary, insult, warning, sorry, reply, insult], 'warning'],
    [
      'a fond insult in thanks',
      [hot, reply, ['customer', 'You fixed it, you daft genius. Thank you!', { heat: 2, signals: ['abuse'] }]],
      'none',
    ],
  ])('%s', (_, lines, rung) => {
    const assessment = assessed(lines)
    expect(assessment.boundary).toBe(rung)
    expect(assessment.boundaryEvidence.length > 0).toBe(rung !== 'none')
  })

  test('quotes the whole line of the insult', () => {
    expect(assessed([insult]).boundaryEvidence[0]?.text).toBe('You useless idiot, get on with it.')
  })
})

describe('heat and trend', () => {
  test.each<[string, Line[], number[], string]>([
    ['nobody wrote', [], [], 'flat'],
    ['one turn', [hot], [2], 'flat'],
    ['rising', [['customer', 'Hello', calm], reply, hot], [0, 2], 'rising'],
    ['falling', [hot, reply, thanks], [2, 0], 'falling'],
    [
      'glad after anger on the way, however mild the opening read',
      [['customer', 'Great gift.', calm], reply, hot, reply, thanks],
      [0, 2, 0],
      'falling',
    ],
    [
      'calm without a glad word after it',
      [['customer', 'Hello', calm], reply, hot, reply, ['customer', 'Tuesday', calm]],
      [0, 2, 0],
      'flat',
    ],
    ['two messages of one turn count as the hotter', [['customer', 'Hello', calm], hot], [2], 'flat'],
    ['but thanks at the end of a turn settle it', [hot, thanks], [0], 'flat'],
    [
      'a message without a reading is calm',
      [
        ['note', 'x'],
        ['customer', 'Hello', calm],
      ],
      [0],
      'flat',
    ],
  ])('%s', (_, lines, heats, trend) => {
    expect(assessed(lines)).toMatchObject({ heats, trend, heat: heats.at(-1) ?? 0 })
  })
})

describe('signals of a thread', () => {
  const unsure = (signal: 'distress' | 'churn', p: number) => {
    const { conversation, readings } = sampleThread([['customer', 'I was up all night with it.', { heat: 1 }]])
    for (const reading of Object.values(readings)) reading.p.signals[signal] = p
    return assess(conversation, readings).signals.map((found) => found.signal)
  }

  test('hear distress where the model is less sure of it, and churn only where it is sure', () => {
    expect(unsure('distress', 0.33)).toEqual(['distress'])
    expect(unsure('distress', 0.25)).toEqual([])
    expect(unsure('churn', 0.45)).toEqual([])
  })
})

describe('style', () => {
  const driver: Line = ['customer', 'Fix it today.', { heat: 2, style: 'driver', shows: { style: 'Fix it today' } }]
  const proof: Line = [
    'customer',
    'See invoice 12, line 7.',
    { heat: 1, style: 'analytic', shows: { style: 'invoice 12, line 7' } },
  ]
  test.each<[string, Line[], string]>([
    ['nothing to tell', [['customer', 'Hello', calm]], 'undetermined'],
    ['shown', [driver], 'driver'],
    [
      'turns that say nothing do not dilute it',
      [driver, reply, ['customer', 'ok', calm], reply, ['customer', 'yes', calm]],
      'driver',
    ],
    ['proof needs no heat', [proof], 'analytic'],
    [
      'a demand without heat is no style',
      [['customer', 'Send it please.', { heat: 0, style: 'driver' }]],
      'undetermined',
    ],
    [
      'two that are close',
      [driver, reply, ['customer', 'I am so hurt.', { heat: 2, style: 'expressive' }]],
      'undetermined',
    ],
    ['the newer one wins when it goes on', [driver, reply, proof, reply, proof, reply, proof], 'analytic'],
  ])('%s', (_, lines, style) => {
    const assessment = assessed(lines)
    expect(assessment.style).toBe(style)
    expect(assessment.styleEvidence.length > 0).toBe(style !== 'undetermined')
  })
})

test.each<[string, Line[], string]>([
  ['none told', [['customer', 'Hello', calm]], 'none'],
  [
    'what the customer opened with',
    [
      ['customer', 'It is late.', { cause: 'control' }],
      reply,
      ['customer', 'And it is not what I ordered.', { cause: 'expectation' }],
    ],
    'control',
  ],
  [
    'unless the rest of the talk is about something else',
    [
      ['customer', 'It is late.', { cause: 'control' }],
      ...Array.from({ length: 4 }, (): Line[] => [
        reply,
        ['customer', 'It is not what I ordered.', { cause: 'expectation' }],
      ]).flat(),
    ],
    'expectation',
  ],
  [
    'a greeting opens with none',
    [['customer', 'Hello', calm], reply, ['customer', 'It is not what I ordered.', { cause: 'expectation' }]],
    'expectation',
  ],
  [
    'an answer without a cause changes nothing',
    [['customer', 'It is late.', { cause: 'control' }], reply, ['customer', 'ok', calm]],
    'control',
  ],
])('cause: %s', (_, lines, cause) => {
  expect(assessed(lines).cause).toBe(cause)
})

describe('crisis', () => {
  test('comes before abuse and escalates', () => {
    const assessment = assessed([insult, boundary, ['customer', 'You useless idiot. I want to die.', abuse]])
    expect(assessment).toMatchObject({ boundary: 'none', boundaryEvidence: [], quiet: false })
    expect(assessment.crisis.map((found) => found.text)).toEqual(['I want to die.'])
    expect(assessment.escalate.length).toBeGreaterThan(0)
    expect(assessment.signals.map(({ signal }) => signal)).toContain('distress')
  })

  test('an agent’s words are never read for it', () => {
    expect(
      assessed([
        ['agent', 'I want to die.'],
        ['customer', 'What?', calm],
      ]).crisis,
    ).toEqual([])
  })
})

test.each<[string, Line[], boolean]>([
  ['nobody wrote', [], true],
  ['a calm question', [['customer', 'Where is my order 12?', calm]], true],
  ['thanks', [hot, reply, thanks], true],
  ['a mild complaint', [['customer', 'I am a little disappointed by the delay.', { heat: 1 }]], false],
  [
    'a mistake shown by figures, without displeasure',
    [['customer', 'Line 3 says 118.40, the order 108.40.', { heat: 1, sentiment: 'neutral', style: 'analytic' }]],
    false,
  ],
  ['a fault just reported', [['customer', 'The lift has stopped on two.', { heat: 1, sentiment: 'neutral' }]], true],
  ['anger', [hot], false],
  ['a threat to leave in calm words', [['customer', 'Please cancel my plan.', { signals: ['churn'] }]], true],
])('quiet: %s', (_, lines, quiet) => {
  expect(assessed(lines).quiet).toBe(quiet)
})

test('signals are those of the last customer turn, with words', () => {
  const { signals } = assessed([
    ['customer', 'I wrote twice already.', { heat: 2, signals: ['repeat'] }],
    reply,
    ['customer', 'I need it by noon.', { heat: 1, signals: ['urgent'], shows: { urgent: 'by noon' } }],
  ])
  expect(signals.map(({ signal, evidence }) => [signal, evidence.map((found) => found.text)])).toEqual([
    ['urgent', ['by noon']],
  ])
})

describe('another language than English', () => {
  const german: Line = ['customer', 'Das ist eine Frechheit, ich will mein Geld zurück!', { heat: 3, style: 'driver' }]

  test('nothing is claimed of it, and what was given stays given', () => {
    const { heat, heats, style, situation, cause, signals, quiet, isForeign, readings, given } = assessed([
      ['customer', 'Meine Bestellung 4471 ist nicht da.', { heat: 2, signals: ['repeat'] }],
      german,
    ])
    expect({ heat, heats, style, situation, cause, signals, quiet, isForeign, readings }).toEqual({
      heat: 0,
      heats: [],
      style: 'undetermined',
      situation: 'none',
      cause: 'none',
      signals: [],
      quiet: true,
      isForeign: true,
      readings: {},
    })
    expect(given.map(({ text }) => text)).toContain('Bestellung 4471')
  })

  test('English words of crisis are heard all the same', () => {
    const { crisis, quiet } = assessed([['customer', 'I am going to kill myself.', { heat: 3 }], german])
    expect({ found: crisis.length > 0, quiet }).toEqual({ found: true, quiet: false })
  })

  test('a short word of thanks in another language changes nothing', () => {
    expect(assessed([hot, reply, ['customer', 'ok gracias', calm]])).toMatchObject({ isForeign: false, heats: [2, 0] })
  })
})
