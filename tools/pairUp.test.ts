import { expect, test } from 'vitest'
import { likeQuotes, pairUp } from './pairUp'

test('one telling stands for one expected thing alone, and the likest wins', () => {
  const pairs = pairUp(['parcel leaves Monday', 'parcel'], ['the parcel leaves Monday', 'a parcel'], likeQuotes)
  expect([...pairs].sort()).toEqual([
    [0, 0],
    [1, 1],
  ])
  expect(pairUp(['blue parcel'], ['blue parcel', 'the parcel'], likeQuotes).size).toBe(1)
})

test.each([
  ['at 9', '9', true],
  ['order 4471', '4471', true],
  ['3', '3 working days in the depot', false],
  ['a very long complaint about row 9', 'row 9', false],
])('%s and %s are the same: %s', (a, b, isSame) => {
  expect(likeQuotes(a, b) > 0).toBe(isSame)
})
