import { expect, test } from 'vitest'
import { avoidedWording } from './avoidedWording'

const says = (text: string) => avoidedWording.some(({ pattern }) => pattern.test(text))

test.each([
  'Maybe I can look at it tomorrow.',
  "I'll try to get it to you.",
  'I should be able to help.',
  'Unfortunately the parcel is lost.',
  "It can't be done.",
  'You must send the form first.',
  'You should have read the terms.',
  'You failed to attach it.',
  'Please calm down.',
  'Our policy is 30 days.',
  'Please hold while I look.',
  "I'm sorry about the delay. I apologise for the bill too.",
  "I'm so sorry about this.",
  'We regret any inconvenience.',
  'As I said, it is on its way.',
  "I'm sorry you feel that way, but it is late.",
  'I guarantee it arrives.',
  'You get a full refund.',
  'It works now!',
  'This is FINAL.',
  'All good 🙂',
])('heats or weakens: %s', (text) => {
  expect(says(text)).toBe(true)
})

test.each([
  'Our policy is 30 days, because the maker takes returns for that long.',
  "I'm sorry about the delay. I'm on it now.",
  "You don't have to send it again.",
  'I can do that by Friday, and I have started.',
  'Order {order} left the depot on {date}.',
])('fine: %s', (text) => {
  expect(says(text)).toBe(false)
})
