import { expect, test } from 'vitest'
import { datesIn, momentsAhead, momentsIn } from './moments'

test.each([
  ['It was due on 3 March and again on 12 April.', ['3 March', '12 April']],
  ['The 22nd at 10 am, please.', ['The 22nd at 10 am']],
  ['since Friday the 6th', ['since Friday the 6th']],
  ['call between 9 and noon', ['between 9 and noon']],
  ['back by 6 tonight', ['by 6', 'tonight']],
  ['in 15 minutes or within five business days', ['in 15 minutes', 'within five business days']],
  ['two weeks ago', ['two weeks ago']],
  ['2026-05-12, 14:02', ['2026-05-12, 14:02']],
  ['my March bill, and in June', ['March', 'in June']],
  ['You may march on. May I?', []],
  ['it costs 4 a month and is at 60 percent', []],
  ['a board of 2.50 m', []],
  ['on line 12', []],
])('moments of "%s"', (text, expected) => {
  expect(momentsIn(text).map((moment) => moment.text)).toEqual(expected)
})

test('every moment is where it says', () => {
  const text = 'From Monday at 8 to 14 July, then until noon, 3 days late.'
  for (const { start, end, text: words } of momentsIn(text)) expect(text.slice(start, end)).toBe(words)
  expect(momentsIn(text).length).toBeGreaterThan(3)
})

test.each([
  ['by Friday', 1],
  ['tomorrow before noon', 1],
  ['last week', 0],
  ['since May', 0],
  ['two days', 0],
  ['three hours late', 0],
])('how many of "%s" can lie ahead', (text, expected) => {
  expect(momentsAhead(text)).toHaveLength(expected)
})

test('a time of day alone is no date', () => {
  expect(datesIn('at 6 pm').length).toBe(0)
})
