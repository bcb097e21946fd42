import { expect, test } from 'vitest'
import { jumpsToFix } from './jumpsToFix'

test.each<[string, boolean]>([
  ['I have sent a new parcel by courier, it is with you by six.', true],
  ['You can have the refund today or a new one tomorrow. Which suits you?', true],
  ['Three times is too often, and I see why that is frustrating. A new parcel leaves today.', false],
  ["I'm sorry. I have sent a new parcel by courier.", false],
  ['What does the label say?', false],
  ['Thank you for writing.', false],
])('%s', (draft, expected) => {
  expect(jumpsToFix(draft)).toBe(expected)
})
