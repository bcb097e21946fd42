import { expect, test } from 'vitest'
import { assess } from './assess'
import { sampleThread, type Told } from './assess.sample'
import { demandsIn, wishesRuinOnly } from './assessDemand'

test.each([
  'I want your supervisor to confirm this in writing.',
  'Get me your manager.',
  'Can I speak to a manager please?',
  'Let me talk to someone higher up.',
  'I need somebody who can decide.',
  'Please escalate this to your team lead.',
  'Who is your boss? ',
  'Put the supervisor on.',
  'I’d like a senior manager to call me.',
  'Manager. ',
])('a demand: %s', (text) => {
  expect(demandsIn(text)).toHaveLength(1)
})

test.each([
  'My boss wants this today.',
  'I need to tell my manager by noon.',
  'I talked to your manager on Monday.',
  'How do I get the manager role?',
  'The password manager needs an update.',
  'I want to change the account manager view.',
  "I don't need your manager, I need my parcel.",
  'Your manager said it would come.',
  '',
])('no demand: %s', (text) => {
  expect(demandsIn(text)).toEqual([])
})

test.each([
  ['I hope your company goes bankrupt.', true],
  ['You will be out of business soon.', true],
  ['I hope you go bust, cancel my contract.', false],
  ['Cancel my contract.', false],
])('%s wishes ruin and does not leave: %s', (text, expected) => {
  expect(wishesRuinOnly(text)).toBe(expected)
})

test.each<[string, Told, string[]]>([
  ['I want your supervisor to confirm this in writing.', { heat: 2 }, ['escalation']],
  ['I hope your company goes bankrupt.', { heat: 2, signals: ['churn'] }, []],
  ['I am leaving you for another company.', { heat: 2, signals: ['churn'] }, ['churn']],
])('in a thread: %s', (text, told, expected) => {
  const { conversation, readings } = sampleThread([['customer', text, told]])
  const { signals } = assess(conversation, readings)
  expect(signals.map(({ signal }) => signal)).toEqual(expected)
  for (const { evidence } of signals) expect(evidence.length).toBeGreaterThan(0)
})
