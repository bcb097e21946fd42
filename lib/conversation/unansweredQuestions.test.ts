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
