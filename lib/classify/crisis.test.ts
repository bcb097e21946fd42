import { expect, test } from 'vitest'
import { findCrisis } from './crisis'

const kinds = (text: string) => findCrisis({ id: 'm', role: 'customer', text }).map((crisis) => crisis.kind)

test.each([
  'Then there is no point in going on.',
  "I don't want to be here anymore.",
  'I feel like ending it all.',
  'I am going to kill myself.',
  "I can't see any reason to live.",
  'They would all be happier without me.',
  'It would be easier for everyone if I just wasn’t here.',
  'I have been thinking about suicide.',
  'If this fails again I am walking into the river.',
  'I might as well end it tonight.',
  "I won't be here tomorrow anyway.",
  'He says he will kill himself if the money is gone.',
  'Hello. My order is late. I want to die. Please send it.',
])('self-harm: %s', (text) => {
  expect(kinds(text)).toContain('self-harm')
})

test.each([
  "I'm going to hurt your driver.",
  "I'll break his jaw if he comes back.",
  "I'm coming over with a baseball bat.",
  'I will be at your gate with a knife at six.',
  "I'll burn down your office.",
  'There is a bomb in your shop.',
  'I swear I will put her in hospital.',
  'Somebody is going to get hurt.',
  'ill strangle that smug clerk',
])('violence: %s', (text) => {
  expect(kinds(text)).toContain('violence')
})

test.each([
  "I'm dying to get my parcel!",
  'This form is killing me.',
  'Please kill all hanging sessions, two are dead already.',
  'My wife will murder me.',
  'My boss will kill me if this is late.',
  'I could kill for a coffee.',
  'I nearly died laughing.',
  'I could die of embarrassment.',
  "There's no point in going on with this order, cancel it.",
  'What is the point of keeping this account?',
  'I just want to end it. The contract, I mean.',
  "I can't go on like this, the line drops every night.",
  "I can't live without my phone.",
  "I'll shoot you an email.",
  'I will hit you with a chargeback.',
  'You are dead to me.',
  "I'd rather die than call that number again.",
  'My brother took his own life last year and I have to close his account.',
  "I'm not suicidal, only tired.",
  'I am not going to kill myself over a toaster.',
  'In level 4 of the game I will kill him with a bat and it crashes.',
  'I am bringing the hammer drill back to the shop.',
  'Can I come in with a knife set to return it?',
  'I know which depot he parks at.',
  'My phone died.',
  "I'm dead 😂",
  '',
])('no crisis: %s', (text) => {
  expect(kinds(text)).toEqual([])
})

test('quotes the sentence with its place', () => {
  const text = 'Order 12 is late. I want to die. Bye.'
  const [crisis] = findCrisis({ id: 'm7', role: 'customer', text })
  expect(crisis?.quote).toEqual({ messageId: 'm7', start: 18, end: 32, text: 'I want to die.' })
})
