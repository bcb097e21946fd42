import { describe, expect, test } from 'vitest'
import { assess } from '../classify/assess'
import { type Line, sampleThread } from '../classify/assess.sample'
import { builtInPacks } from '../packs/builtIn'
import { advise, type Choices } from './advise'

const nothing: Choices = { used: [], dismissed: [] }

function guidanceFor(lines: readonly Line[], choices: Choices = nothing) {
  const { conversation, readings } = sampleThread(lines)
  const assessment = assess(conversation, readings)
  return { guidance: advise(conversation, assessment, builtInPacks, choices), assessment }
}

const hot: Line = [
  'customer',
  'Third time I write about order 4471. Promised for Monday, nothing came. Fix it today.',
  {
    heat: 2,
    style: 'driver',
    cause: 'control',
    signals: ['repeat'],
    shows: { heat: 'Fix it today', repeat: 'Third time', style: 'Fix it today' },
  },
]
const acknowledged: Line = ['agent', "I understand, three times is too many and I'm sorry. I have order 4471 open."]
const offered: Line = [
  'agent',
  'I can send a new one by courier today, or refund it in full. Which one would you like?',
]
const insult: Line = [
  'customer',
  'You are a useless idiot. Get on with it.',
  { heat: 3, signals: ['abuse'], shows: { abuse: 'useless idiot' } },
]
const boundary: Line = ['agent', "I want to help. I can't go on while I'm called names, so please keep it respectful."]
const warning: Line = [
  'agent',
  'You called me names again after I asked you to stop. If it goes on I will have to end this chat.',
]

const stillNot: Line = ['customer', "That doesn't help me either.", { heat: 1 }]
const told: Line = ['agent', 'The standard set-up is in place now: tips, dome and battery. I have checked all three.']
const sentAway: Line[] = [
  ['customer', 'My hearing aid whistles.', { heat: 1 }],
  ['agent', 'I can post you softer tips.'],
  ['customer', 'Tips are too fiddly.', { heat: 1 }],
  ['agent', 'I see that, they are small. Come by on Monday and I fit them.'],
  ['customer', "Monday doesn't suit me.", { heat: 1 }],
  ['agent', 'I can send a fitter.'],
  stillNot,
]

describe('the next move', () => {
  test.each<[string, Line[], string | undefined]>([
    ['nobody wrote', [], undefined],
    ['calm', [['customer', 'Hello, could you change my address to 4 Mill Lane?']], undefined],
    [
      'thanks after a fix',
      [hot, acknowledged, ['customer', 'It came, thank you so much.', { sentiment: 'positive' }]],
      undefined,
    ],
    ['one way after the other sent away: what is standard, and what is done', sentAway, 'explain'],
    ['once that was told: one choice that closes it', [...sentAway, told, stillNot], 'options'],
    ['hot and not yet met', [hot], 'empathise'],
    [
      'no fix before an acknowledgement',
      [hot, offered, ['customer', 'Did you read what I wrote? Fix it.', { heat: 2 }]],
      'empathise',
    ],
    [
      'met, still hot',
      [hot, acknowledged, ['customer', 'So when will it come then. I need it.', { heat: 2 }]],
      'validate',
    ],
    ['met and cooler', [hot, acknowledged, ['customer', 'Right. And what happens now.', { heat: 1 }]], 'options'],
    [
      'offered, not taken up',
      [hot, acknowledged, offered, ['customer', 'Hm, I am not sure about that.', { heat: 1 }]],
      'agree',
    ],
    ['agreed', [hot, acknowledged, offered, ['customer', 'OK, please do the courier.', { heat: 1 }]], 'next-steps'],
    [
      'facts first for whoever brings facts',
      [
        [
          'customer',
          'Invoice 2231, line 7, differs from your mail of 3 March by 312.40.',
          { heat: 1, style: 'analytic', cause: 'expectation' },
        ],
      ],
      'validate',
    ],
    [
      'agreed in the words of the offer',
      [hot, acknowledged, offered, ['customer', 'Send a new one.', { heat: 1 }]],
      'next-steps',
    ],
    [
      'agreed to the one thing proposed',
      [
        hot,
        ['agent', "I understand, that's too long. Shall I send a new one today?"],
        ['customer', 'Oh yes please.', { heat: 1 }],
      ],
      'next-steps',
    ],
    ['offered, and it is the customer’s turn', [hot, acknowledged, offered], undefined],
    [
      'promised, and it is the customer’s turn',
      [hot, ['agent', "I understand, that's too long. It leaves tonight."]],
      undefined,
    ],
    [
      'asked after a promise',
      [
        hot,
        ['agent', "I understand, that's too long. It leaves on Tuesday."],
        ['customer', 'It is still not here.', { heat: 1 }],
      ],
      'follow-up',
    ],
    [
      'cooled by a reply in other words',
      [hot, ['agent', 'The van is on its way to you.'], ['customer', 'All right then, but hurry.', { heat: 1 }]],
      'options',
    ],
    ['an insult', [hot, acknowledged, insult], 'boundary'],
    ['an insult after a boundary', [hot, insult, boundary, insult], 'warning'],
    ['an insult after a warning', [hot, insult, boundary, insult, warning, insult], 'end'],
    [
      'a threat',
      [
        hot,
        acknowledged,
        ['customer', 'I know where your driver parks and he will regret it.', { heat: 3, signals: ['threat'] }],
      ],
      'escalate',
    ],
    [
      'crisis before everything',
      [
        insult,
        [
          'customer',
          'You idiot. I want to die, there is no point in going on.',
          { heat: 3, signals: ['abuse', 'threat'] },
        ],
      ],
      'crisis',
    ],
    [
      'a story is let finish',
      [
        [
          'customer',
          `${'We had saved for this day for years and then it all fell apart. '.repeat(10)}`,
          { heat: 2, style: 'expressive', cause: 'expectation' },
        ],
      ],
      'listen',
    ],
  ])('%s', (_, lines, move) => {
    const { guidance } = guidanceFor(lines)
    expect(guidance.move).toBe(move)
    expect(guidance.suggestions.every((one) => one.move === move)).toBe(true)
    expect(guidance.suggestions.length > 0).toBe(move !== undefined)
  })
})
