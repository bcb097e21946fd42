import { expect, test } from 'vitest'
import { readTime } from './readTime'

test.each([
  ['2026-02-02T09:20:00Z', '2026-02-02T09:20:00Z'],
  ['2026-02-02T09:20:00.123+02:00', '2026-02-02T09:20:00+02:00'],
  ['2026-02-02 09:20', '2026-02-02T09:20:00'],
  // Request Tracker's own forms: default, ISO, RFC 2822, with a zone
  ['Mon Feb 02 09:20:00 2026', '2026-02-02T09:20:00'],
  ['Mon, 2 Feb 2026 09:20:00 +0100', '2026-02-02T09:20:00+01:00'],
  ['Mon Feb 02 21:20:00 2026 UTC', '2026-02-02T21:20:00Z'],
  ['Tue, Mar 3, 2026, 8:12 AM', '2026-03-03T08:12:00'],
  ['Mar 3, 2026 at 12:05 am', '2026-03-03T00:05:00'],
  ['3 March 2026, 12:05 p.m.', '2026-03-03T12:05:00'],
  ['9 months ago (Wed, Feb 11, 2026, 7:45 PM)', '2026-02-11T19:45:00'],
  ['03/04/2026 10:00', '2026-03-04T10:00:00'],
  ['23/04/2026 10:00', '2026-04-23T10:00:00'],
  ['03.04.2026 10:00', '2026-04-03T10:00:00'],
  ['2026-04-01', '2026-04-01'],
  // no year, no day, no date: nothing is made up
  ['Mar 3, 8:12 AM', undefined],
  ['2:02pm', undefined],
  ['yesterday', undefined],
  ['99/99/2026', undefined],
])('%s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test('the day comes first where the adapter says so', () => {
  expect(readTime('03/04/2026 10:00', true)).toBe('2026-04-03T10:00:00')
})

test.each([
  ['Mar 3, 8:12 AM', '2026-03-03T08:12:00'],
  ['11 Mar', '2026-03-11'],
  ['12 Mar, 10:00', '2025-03-12T10:00:00'],
  ['Dec 30, 10:00 pm', '2025-12-30T22:00:00'],
  ['2:02pm', undefined],
])('without a year, on 10 March 2026: %s', (text, time) => {
  expect(readTime(text, false, new Date(2026, 2, 10, 12))).toBe(time)
})
