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
const sorry: Line = ['customer', 'I am sorry for that, I was angry.', { heat: 1 }]
const reply: Line = ['agent', 'I have it open and I am on it.']
const boundary: Line = ['agent', "I want to help. I can't go on while I'm called names, so let's keep it respectful."]

describe('situation', () => {
  const long =
    'Hello, I would like to tell you how it happened, with every step that I took, so that you can find out quickly what is wrong with it.'
  test.each<[string, Line[], string]>([
    ['a plain question', [['customer', 'How do I change my address?', calm]], 'none'],
    [
      'a complaint with a history',
      [['customer', 'This is my third letter about it.', { heat: 1, signals: ['repeat'] }]],
      'dissatisfied',
    ],
    ['insults', [insult], 'aggressive'],
    ['insults that were taken back', [insult, boundary, sorry, reply, ['customer', 'All good now.', calm]], 'none'],
    [
      'replies that shrink',
      [
        ['customer', long, calm],
        ['agent', 'Please restart it.'],
        ['customer', 'Restarted it, no change.', calm],
        ['agent', 'Please reset it.'],
        ['customer', 'ok', calm],
      ],
      'silent-dissenter',
    ],
    [
      'a word or two of their own after a long story',
      [
        ['customer', long, calm],
        ['agent', 'Please restart it.'],
        ['customer', 'Restarted it, no change.', calm],
        ['agent', 'Please move the files.'],
        ['customer', 'Moved them.', calm],
      ],
      'silent-dissenter',
    ],
    [
      'leaving without a word',
      [
        ['customer', long, calm],
        ['agent', 'Please restart it.'],
        ['customer', 'I see.', calm],
        ['agent', 'Anything else?'],
        ['customer', 'No. Please close the account.', calm],
      ],
      'silent-dissenter',
    ],
    [
      'terse from the start',
      [['customer', 'order 88. late?', calm], reply, ['customer', 'ok', calm], reply, ['customer', 'fine', calm]],
      'none',
    ],
    [
      'short and content',
      [
        ['customer', long, calm],
        reply,
        ['customer', 'Perfect, it works.', { sentiment: 'positive' }],
        reply,
        ['customer', 'Thanks!', { sentiment: 'positive' }],
      ],
      'none',
    ],
    [
      'every fix meets a new fault',
      [
        ['customer', 'The printer jams.', { heat: 1 }],
        reply,
        ['customer', 'It prints now, but the colours are off.', { heat: 1 }],
        reply,
        ['customer', 'The colours are fine. But now it is too loud.', { heat: 1 }],
      ],
      'chronic',
    ],
    [
      'one way forward after the other is sent away',
      [
        ['customer', 'My hearing aid whistles.', { heat: 1 }],
        ['agent', 'The softer tips usually end that, I can post you a pair.'],
        ['customer', 'Tips are too fiddly with my fingers.', { heat: 1 }],
        ['agent', 'Then come by on Monday and we fit them.'],
        ['customer', "Monday doesn't suit me, and the shop is too far anyway.", { heat: 1 }],
        ['agent', 'I can send a fitter to you.'],
        ['customer', 'A stranger in the house is no good to me. Nothing you suggest helps.', { heat: 1 }],
      ],
      'chronic',
    ],
    [
      'one fix that fails again and again is still the one complaint',
      [
        ['customer', 'The app signs me out.', { heat: 1 }],
        ['agent', 'Please install it anew.'],
        ['customer', "I did, it didn't help.", { heat: 2 }],
        ['agent', 'Please update the phone.'],
        ['customer', 'Updated, still the same thing.', { heat: 2 }],
        ['agent', 'Please try the other sign-in.'],
        ['customer', 'It still signs me out.', { heat: 2 }],
      ],
      'dissatisfied',
    ],
    [
      'two ways forward that do not suit are no habit',
      [
        ['customer', 'When can somebody come?', calm],
        ['agent', 'On Tuesday at 8.'],
        ['customer', 'That is too early for me.', calm],
        ['agent', 'Wednesday at noon?'],
        ['customer', "Wednesday doesn't work for me.", calm],
      ],
      'none',
    ],
    [
      'more than the case gives, with standing',
      [
        ['customer', 'As a gold member I expect a full refund and a free night.', { heat: 1 }],
        ['agent', 'I can offer 50 or a voucher. Which one?'],
        ['customer', 'Neither. Full refund, and get me your manager.', { heat: 2 }],
      ],
      'entitled',
    ],
    [
      'any free thing, with a refusal',
      [
        ['customer', 'You charged me twice, I want a free month and I want free parking.', { heat: 1 }],
        ['agent', 'I can refund it, or give you a credit. Which one?'],
        ['customer', 'Neither. I said free parking.', { heat: 1 }],
      ],
      'entitled',
    ],
    ['nothing free is asked for', [['customer', 'Is the line free? Feel free to call me.', calm]], 'none'],
    [
      'a refund asked for once',
      [['customer', 'It came broken, I would like a full refund please.', { heat: 1 }]],
      'none',
    ],
  ])('%s', (_, lines, situation) => {
    expect(assessed(lines).situation).toBe(situation)
  })
})
