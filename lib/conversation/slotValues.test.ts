import { expect, test } from 'vitest'
import { givenFacts } from './givenFacts'
import { slotValues } from './slotValues'

const values = (customer: string | undefined, ...texts: string[]) => {
  const conversation = {
    helpdesk: 'demo',
    messages: texts.map((text, index) => ({ id: `${index}`, role: 'customer' as const, text })),
    composer: null,
    ...(customer && { customer }),
  }
  return slotValues(conversation, givenFacts(conversation))
}

test.each([
  ['nothing known', undefined, ['It does not work.'], {}],
  ['the order', undefined, ['Order 4471 is late'], { order: '4471' }],
  ['the newest of two', undefined, ['Order 4471', 'Now order 4490 as well'], { order: '4490' }],
  [
    'a promised date and a sum',
    undefined,
    ['You promised Monday. I paid $45.20.'],
    { date: 'Monday', amount: '$45.20' },
  ],
  ['a share is no sum', undefined, ['You promised 10% off.'], {}],
  ['a share in words is no sum', undefined, ['My 4.1 percent offer is gone.'], {}],
  ['a sum before a share', undefined, ['I paid $80.', 'And 15 % was promised.'], { amount: '$80' }],
  ['one unit for many', undefined, ['I want my 25 dollar back.'], { amount: '25 dollars' }],
  ['one unit for one', undefined, ['It is only 1 euro.'], { amount: '1 euro' }],
  ['a code in small letters', undefined, ['It was 45 gbp.'], { amount: '45 GBP' }],
  ['slang is not said back', undefined, ['That is 900 quid and 2 grand gone.'], {}],
  ['a time that does not read well after "on"', undefined, ['You said last week that it would come.'], {}],
  [
    'when it was due, not when that was told',
    undefined,
    ['It was due on Friday.', 'That is what he told me on Saturday.'],
    { date: 'Friday' },
  ],
  ['what they were told', undefined, ['You said Tuesday at the latest.'], { date: 'Tuesday' }],
  ['a date that nobody promised', undefined, ['I moved on 3 March.'], {}],
  ['the name on the page', 'Ana Lopez', ['Hello'], { name: 'Ana' }],
  ['the name on the page, turned round', 'Lopez, Ana', ['Hello'], { name: 'Ana' }],
  ['an address is no name', 'ana@example.com', ['Hello'], {}],
  ['a title hides the first name', 'Mr Lopez', ['Hello'], {}],
  ['the name that they give themselves wins', 'A. Lopez', ['My name is Ana Lopez.'], { name: 'Ana' }],
])('%s', (_, customer, texts, expected) => {
  expect(values(customer, ...texts)).toEqual(expected)
})
