import { expect, test } from 'vitest'
import type { Role } from './conversation'
import { promises } from './promises'

type Lines = [Role, string][]
const open = (lines: Lines) =>
  promises({
    helpdesk: 'demo',
    messages: lines.map(([role, text], index) => ({ id: `${index}`, role, text })),
    composer: null,
  }).map((promise) => promise.text)

test.each<[string, string, string[]]>([
  ['by the agent, dated', "Hi. I'll call you Friday at 1.", ["I'll call you Friday at 1."]],
  ['by the agent, undated', "I'll send you the form.", ["I'll send you the form."]],
  ['what the customer will have', "You'll have an email tonight.", ["You'll have an email tonight."]],
  ['what should come', 'It should be with you by Friday.', ['It should be with you by Friday.']],
  ['by a colleague', "He'll ring you from the gate.", ["He'll ring you from the gate."]],
  ['set going by saying so', "I'm posting a new lid.", ["I'm posting a new lid."]],
  [
    'a call to hear if it worked',
    "I'll ring you at nine to hear if it held.",
    ["I'll ring you at nine to hear if it held."],
  ],
  ['a thing due between two hours', 'He is now due between 2 and 3.', ['He is now due between 2 and 3.']],
  [
    'what is being found out',
    "I'm asking the depot whether the crate left.",
    ["I'm asking the depot whether the crate left."],
  ],
  ['what is looked at, nothing more', "I'm looking at your crate.", []],
  ['a treat of the house', 'Tonight is on the house.', ['Tonight is on the house.']],
  ['what is done after a step', 'I need the street and then I reopen it.', ['I need the street and then I reopen it.']],
  ['what is done before a question', 'Then I reopen it: which street is it?', ['Then I reopen it']],
  [
    'what is done once the customer is ready',
    'I can release it today once you have signed.',
    ['I can release it today once you have signed.'],
  ],
  ['somebody on the way', 'Ravi is bringing a spare key at 7.', ['Ravi is bringing a spare key at 7.']],
  [
    'what somebody is going to do',
    "I'm going to raise this with the depot.",
    ["I'm going to raise this with the depot."],
  ],
  ['what the customer does', 'You are coming on Friday at 9.', []],
  ['what there is', "There's a transfer on the 3rd.", []],
  ['what was asked for', 'Yes, Saturday 9 May, from 10 to 12.', []],
  ['a courtesy', 'I will be more than happy to assist you.', []],
  ['help and nothing more', 'I will surely help you with this.', []],
  ['where something stands', 'You will see a round icon.', []],
  ['an end of an offer', 'The offer ends on Sunday.', []],
  ['a wish', "I'd like to see it running this week.", []],
  ['a look at what there is', "I'll see what we have for Friday.", []],
  ['a thing that comes', 'The courier picks it up at 5.', ['The courier picks it up at 5.']],
  [
    'something arranged',
    "I've booked a technician for Thursday between 9 and 11.",
    ["I've booked a technician for Thursday between 9 and 11."],
  ],
  [
    'two in one sentence',
    "It leaves tonight, and you'll get a text tomorrow.",
    ['It leaves tonight', "you'll get a text tomorrow."],
  ],
  ['something asked of the customer', 'Please pay the open amount within 7 days.', []],
  ['something asked of the customer, without please', 'Restart the router within 2 hours.', []],
  ['something asked after a reason', 'To keep the price, pay by Friday please.', []],
  ['something asked kindly', 'Could you kindly send the form by Monday.', []],
  ['something asked not to be done', "Don't pay before Friday.", []],
  ['a thing that sounds like an order', 'Order ships on Monday.', ['Order ships on Monday.']],
  ['asked with you', 'You need to return the parcel by Friday.', []],
  ['asked, and then promised', "Please send the form by Monday and I'll book it.", ["I'll book it."]],
  ['please within a promise', 'Please be assured, I will call you on Friday.', ['I will call you on Friday.']],
  ['what is being done now', "I'm looking at the account now.", []],
  ['an offer to choose from', 'I can send it tomorrow or refund it today.', []],
  ['a question', 'Shall I book it for Friday?', []],
  ['a condition', 'If you send the receipt, the refund goes out on Monday.', []],
  ['a refusal', "I won't be able to do that by Friday.", []],
  ['a warning', "If it goes on, I'll have to end this chat.", []],
  ['the past', 'It was sent on Monday.', []],
  ['understanding', 'I understand the deposit is due at 5.', []],
  ['by somebody named', 'Pavel will ring you about the roof.', ['Pavel will ring you about the roof.']],
  ['of a thing, undated', 'The difference will be credited.', ['The difference will be credited.']],
  ['what is set, kept or held', 'Your table is held till nine.', ['Your table is held till nine.']],
  ['what is on its way', "It's on its way.", ["It's on its way."]],
  ['what the customer is spared', "The second night isn't charged.", ["The second night isn't charged."]],
  ['what one does', 'The van comes, and we pay for it.', ['we pay for it.']],
  ['in a span of days', 'The money is with you in 3 to 5 days.', ['The money is with you in 3 to 5 days.']],
  ['what is to be expected', 'Expect a call before 5.', ['Expect a call before 5.']],
  ['let me', 'Let me ask them and come back to you by 6.', ['Let me ask them and come back to you by 6.']],
  ['an offer of somebody else', 'A plumber can come tomorrow.', []],
  ['the voice of a machine', 'Your request is being processed.', []],
  ['thanks', 'Thanks for waiting until Friday.', []],
  ['hours', 'The shop closes at 6.', []],
  ['hope', 'That should be better from tomorrow.', []],
])('%s', (_, text, expected) => {
  expect(open([['agent', text]])).toEqual(expected)
})

test.each<[string, Lines, number]>([
  [
    'open',
    [
      ['agent', "I'll send the corrected invoice by noon."],
      ['customer', 'All right.'],
    ],
    1,
  ],
  [
    'reported done',
    [
      ['agent', "I'll send the corrected invoice by noon."],
      ['agent', 'The corrected invoice has been sent.'],
    ],
    0,
  ],
  [
    'confirmed by the customer',
    [
      ['agent', "I'll send the corrected invoice by noon."],
      ['customer', 'The invoice has arrived, it came just now.'],
    ],
    0,
  ],
  [
    'asked for by the customer',
    [
      ['agent', "I'll send the corrected invoice by noon."],
      ['customer', 'Has the invoice arrived?'],
    ],
    1,
  ],
  [
    'said again with its time',
    [
      ['agent', "I'll send the corrected invoice by noon."],
      ['agent', "I've got the corrected invoice here for tomorrow."],
    ],
    1,
  ],
  [
    'understood, not received',
    [
      ['agent', "I'll send the corrected invoice by noon."],
      ['customer', 'Got it, that works.'],
    ],
    1,
  ],
  [
    'received',
    [
      ['agent', "I'll send the corrected invoice by noon."],
      ['customer', 'I got it.'],
    ],
    0,
  ],
  [
    'an offer that is taken',
    [
      ['agent', 'A plumber can come tomorrow at 9.'],
      ['customer', 'Yes please.'],
    ],
    1,
  ],
  [
    'an offer that is not',
    [
      ['agent', 'A plumber can come tomorrow at 9.'],
      ['customer', 'Yes, but not before noon.'],
    ],
    0,
  ],
  [
    'a choice of two offers',
    [
      ['agent', 'A plumber can come tomorrow at 9 or on Friday.'],
      ['customer', 'Yes please.'],
    ],
    0,
  ],
  ['a customer promises nothing for the agent', [['customer', "I'll pay on Friday."]], 0],
])('%s', (_, lines, expected) => {
  expect(open(lines)).toHaveLength(expected)
})

test('does not look for promises in a pasted log', () => {
  expect(open([['agent', 'I will send it on Monday and '.repeat(200)]])).toEqual([])
})

test.each<[string, string[]]>([
  ['Yes please, go ahead.', ['I can extend the pass here.']],
  ['It is the green one. Please do.', ['I can extend the pass here.']],
  ['And what does it cost?', []],
  ['No, leave it.', []],
])('an offer without a date binds once the customer says do it: %s', (answer, expected) => {
  expect(
    open([
      ['agent', 'I can extend the pass here.'],
      ['customer', answer],
    ]),
  ).toEqual(expected)
})

test('what the agent says after it takes the place of an offer without a date', () => {
  expect(
    open([
      ['agent', 'I can extend the pass here.'],
      ['customer', 'Yes please, go ahead.'],
      ['agent', 'Extended.'],
    ]),
  ).toEqual([])
})

test('a courtesy with a date binds once the customer says yes', () => {
  const offer = 'If it suits you better Omar brings it round at 5.'
  expect(
    open([
      ['agent', offer],
      ['customer', 'Omar is a dear, yes please.'],
    ]),
  ).toEqual([offer])
  expect(
    open([
      ['agent', offer],
      ['customer', 'I would rather come myself.'],
    ]),
  ).toEqual([])
})

test('somebody who did it kept it', () => {
  expect(
    open([
      ['agent', 'Katya comes back this afternoon and wipes the sill.'],
      ['customer', 'She did it.'],
    ]),
  ).toEqual([])
})
