import { expect, test } from 'vitest'
import { sampleThread } from '../classify/assess.sample'
import { registerOf } from './register'

test.each([
  ['a letter', 'Dear Sir or Madam,\nI am writing with regard to invoice 2231.\nYours faithfully, R. Holm', 'formal'],
  ['a chat', 'hey guys, where is my parcel?? u said monday lol', 'casual'],
  ['a small i and slang', 'i dunno what went wrong, i just wanna log in', 'casual'],
  ['most people', 'My parcel has not arrived. Could you tell me where it is?', 'plain'],
  ['one sign alone', 'Dear team, my parcel has not arrived.', 'plain'],
  ['signs against each other', 'Dear guys, I am writing because lol, where is it', 'plain'],
  ['nothing', '', 'plain'],
] as const)('%s', (_, text, register) => {
  expect(registerOf(sampleThread([['customer', text]]).conversation)).toBe(register)
})

test('how the agent writes says nothing', () => {
  const { conversation } = sampleThread([
    ['customer', 'Where is my parcel?'],
    ['agent', 'hey mate, dunno yet lol'],
  ])
  expect(registerOf(conversation)).toBe('plain')
})
