import { expect, test } from 'vitest'
import type { Role } from './conversation'
import { unansweredQuestions } from './unansweredQuestions'

type Lines = [Role, string][]
const open = (lines: Lines) =>
  unansweredQuestions({
    helpdesk: 'demo',
    messages: lines.map(([role, text], index) => ({ id: `${index}`, role, text })),
    composer: null,
  }).map((question) => question.text)

test.each<[string, Lines, string[]]>([
  ['nobody answered yet', [['customer', 'Hello. Where is my parcel?']], ['Where is my parcel?']],
  ['asked behind a greeting', [['customer', 'Hello Maria, when does it come?']], ['when does it come?']],
  ['asked behind a greeting to nobody', [['customer', 'Hi there - is it open?']], ['is it open?']],
  ['a greeting that asks', [['customer', 'Hello, anybody there?']], ['anybody there?']],
  ['asked without its mark', [['customer', 'is there a fault or not']], ['is there a fault or not']],
  ['told, not asked', [['customer', 'Did that twice.']], []],
  [
    'asked of a word just said',
    [
      ['agent', 'The driver comes tonight.'],
      ['customer', 'tonight when?'],
    ],
    ['tonight when?'],
  ],
  ['asked for effect', [['customer', 'Did you even open the file?']], []],
  [
    'a deed, done',
    [
      ['customer', 'Could you pass me to the workshop?'],
      ['agent', 'Gladly, Ines takes over.'],
    ],
    [],
  ],
  [
    'a deed, passed over',
    [
      ['customer', 'Could you pass me to the workshop?'],
      ['agent', 'Please restart the lamp.'],
    ],
    ['Could you pass me to the workshop?'],
  ],
  [
    'a reason, given',
    [
      ['customer', 'What happened to my booking?'],
      ['agent', 'Our import was blocked by a wrong code.'],
    ],
    [],
  ],
  [
    'answered with its words',
    [
      ['customer', 'Does the warranty cover the hinge?'],
      ['agent', 'The warranty covers every hinge for two years.'],
    ],
    [],
  ],
  [
    'answered with a time',
    [
      ['customer', 'When will the technician come?'],
      ['agent', 'Between 9 and 11 on Thursday.'],
    ],
    [],
  ],
  [
    'answered with a sum',
    [
      ['customer', 'How much is the upgrade?'],
      ['agent', '12 euros.'],
    ],
    [],
  ],
  [
    'answered shortly',
    [
      ['customer', 'Can I bring my dog?'],
      ['agent', 'Yes, no problem at all.'],
    ],
    [],
  ],
  [
    'a promise to find out answers',
    [
      ['customer', 'Why was the card blocked?'],
      ['agent', "I'll find out and write by noon."],
    ],
    [],
  ],
  [
    'passed over',
    [
      ['customer', 'Would a bigger battery help?'],
      ['agent', 'Please restart the phone.'],
    ],
    ['Would a bigger battery help?'],
  ],
  [
    'asked indirectly',
    [['customer', 'Please let me know how to open the account.']],
    ['Please let me know how to open the account.'],
  ],
  [
    'asked again counts once',
    [
      ['customer', 'Do you ship to Malta?'],
      ['agent', 'Hello!'],
      ['customer', 'So do you ship to Malta or not?'],
    ],
    ['So do you ship to Malta or not?'],
  ],
  [
    'two numbered ones, one answered',
    [
      ['customer', '(1) is the fee 30 and (2) can my wife sign the form?'],
      ['agent', 'The fee is 30.'],
    ],
    ['(2) can my wife sign the form?'],
  ],
  [
    'asked for effect',
    [
      ['customer', 'How hard can it be?'],
      ['customer', 'Are you kidding me?'],
      ['customer', 'What the hell do I pay you for?'],
    ],
    [],
  ],
  [
    'an echo thrown back',
    [
      ['agent', 'It comes on Thursday.'],
      ['customer', 'Thursday??'],
    ],
    [],
  ],
  ['a tag at the end', [['customer', 'You heard me, right?']], []],
  ['the agent’s own questions do not count', [['agent', 'Could you restart it?']], []],
])('%s', (_, lines, expected) => {
  expect(open(lines)).toEqual(expected)
})

test('keeps the last questions of a wall of them', () => {
  const wall = Array.from({ length: 1_000 }, (_, row) => `Where is parcel number x${row}?`).join(' ')
  const left = open([['customer', wall]])
  expect(left.length).toBeLessThanOrEqual(30)
  expect(left.at(-1)).toBe('Where is parcel number x999?')
})

test.each([
  'Just wanted to make sure the deposit is not gone.',
  'I wanted to ask whether the pool opens on Sundays.',
  "I'm not sure if I need to sign anything.",
  'Wondering if my deposit arrived.',
  'It would be good to know if breakfast is included.',
  'My question is whether the warranty still counts.',
  "I can't work out where the fee comes from.",
  'still no idea when my fitter comes',
  'how do i get to the hall from the bus stop',
  'any news on my parcel',
  'what about the second invoice',
  'did my payment go through',
  'am I covered if the bag gets lost',
  'What kind of battery does it need?',
  'Do you think it will be here by Friday?',
])('asks without a mark, or plainly: %s', (words) => {
  expect(open([['customer', words]])).toEqual([words])
})

test.each([
  'What kind of idiot packs a vase like that?',
  'How many of you does it take to change a bulb?',
  'Is anybody awake over there?',
  'Do you think this is funny?',
  'What for, so you can lose it again?',
  'How can you be so cold?',
  'Is it really that hard to send an email?',
  'Is this some sick game?',
  'And who tells me the next one is whole?',
  "I'm wondering whether I should get a lawyer.",
  "I don't know what else to say.",
  'did that, much better',
  'I want to check out on Sunday.',
  'I meant to check the box but forgot.',
  'My only question was answered, thanks.',
  'Have my refund ready.',
  'Do it today.',
  'Should you need more, call me.',
  'What time I have wasted on this.',
  'I had no idea how bad it was.',
])('asks nothing, or for effect: %s', (words) => {
  expect(open([['customer', words]])).toEqual([])
})

test('a doubt that leads to a question is no second one', () => {
  expect(open([['customer', "Isn't the 5th a Sunday though? Does it go early then?"]])).toEqual([
    'Does it go early then?',
  ])
})

test('a figure thrown back is no question', () => {
  expect(
    open([
      ['agent', 'A pass is 30 each.'],
      ['customer', 'Thirty?'],
    ]),
  ).toEqual([])
})

test('a bare question is met by what is said right after it, not by an excuse', () => {
  const asked: Lines = [['customer', 'Great. And somewhere dry to sit?']]
  expect(open([...asked, ['agent', 'The old barn, from noon on.']])).toEqual([])
  expect(open([...asked, ['agent', 'Thank you for your message. Is there anything else?']])).toHaveLength(1)
})

test('a short answer means only what was asked just before it', () => {
  expect(
    open([
      ['customer', 'Why was the lock changed, and is the old key void?'],
      ['agent', 'Please rate our service.'],
      ['customer', 'no'],
      ['agent', 'We can send a form.'],
    ]),
  ).toHaveLength(1)
})
