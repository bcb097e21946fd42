import { describe, expect, test } from 'vitest'
import {
  asked,
  counted,
  etagOf,
  failed,
  nextAsk,
  noUpdates,
  spread,
  type UpdateRecord,
  updateAddress,
  updatesSchema,
} from './updates'

const minute = 60_000
const day = 24 * 60 * minute
const now = 1_800_000_000_000
const record: UpdateRecord = { name: 'Ours', address: 'https://packs.example/ours.json', next: now, failures: 0 }

test.each([
  ['https://packs.example/ours.json', true],
  ['https://packs.example', true],
  ['https://packs.example:8443/a/b?team=1', true],
  ['http://packs.example/ours.json', false],
  ['https://ada:secret@packs.example/ours.json', false],
  ['https://packs.example/ours.json#new', false],
  ['https:///ours.json', false],
  ['https://packs.example\\@evil.example/', false],
  ['javascript:alert(1)', false],
  [`https://packs.example/${'a'.repeat(500)}`, false],
])('%s can be asked: %s', (address, isSound) => {
  expect(updateAddress.safeParse(address).success).toBe(isSound)
})

test.each([
  ['"one"', '"one"'],
  ['W/"one"', 'W/"one"'],
  ['one', undefined],
  ['"o"ne"', undefined],
  ['"a\r\nCookie: b"', undefined],
  [null, undefined],
])('the ETag %j is sent back as %j', (header, sent) => {
  expect(etagOf(header)).toBe(sent)
})

describe('the schedule', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 7],
    [500, 7],
  ])('after %i failures in a row it is asked in %i days', (failures, days) => {
    expect(nextAsk(now, failures, 0) - now).toBe(days * day)
    expect(nextAsk(now, failures, 0.999) - now).toBe(days * day + 119 * minute)
  })

  test('what is due when the panel opens is put off once, within the hour, and then asked', () => {
    const late = spread(record, now + day, 0.5)
    expect(late.next).toBe(now + day + 30 * minute)
    expect(spread(late, now + 2 * day, 0.5)).toEqual(late)
    expect(spread(record, now - 1, 0.5)).toEqual(record)
  })

  test('10,000 panels that open in the same minute ask no more than 250 times in any one of the next 60', () => {
    // Every share of the hour once: what a fair random number gives on the whole.
    const moments = Array.from({ length: 10_000 }, (_, at) => spread(record, now + day, at / 10_000).next)
    const perMinute = new Map<number, number>()
    for (const moment of moments) perMinute.set(moment, (perMinute.get(moment) ?? 0) + 1)
    expect(perMinute.size).toBe(60)
    expect(Math.max(...perMinute.values())).toBeLessThan(250)
  })

  test('a failure is named, forgets the ETag, and an answer ends the back-off', () => {
    const twice = failed(failed({ ...record, etag: '"one"' }, 'no-answer', now, 0), 'not-there', now, 0)
    expect(twice).toMatchObject({ failures: 2, problem: 'not-there', etag: undefined, next: now + 2 * day })
    expect(asked({ ...record, isSpread: true }, now, 0)).toEqual({ ...record, next: now + day, isSpread: undefined })
  })
})

test('requests are counted by address, with the times of the last ten', () => {
  let { fetches } = noUpdates
  for (let count = 0; count < 12; count++) fetches = counted(fetches, record.address, now + count)
  fetches = counted(fetches, 'https://other.example/', now)
  expect(fetches.map(({ address, count, times }) => [address, count, times.length])).toEqual([
    ['https://other.example/', 1, 1],
    [record.address, 12, 10],
  ])
  expect(fetches[1]?.times[0]).toBe(now + 11)
  expect(updatesSchema.safeParse({ packs: [record], fetches }).success).toBe(true)
})
