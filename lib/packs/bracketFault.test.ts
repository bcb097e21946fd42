import { expect, test } from 'vitest'
import { bracketFault } from './bracketFault'

const list = (count: number) => JSON.stringify(Array(count).fill(0))
const fields = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 0])))

test.each([
  ['twenty brackets', '['.repeat(20), undefined],
  ['one more', '['.repeat(21), 'It has more than 20 brackets within each other.'],
  ['300 fields', fields(300), undefined],
  ['one more', fields(301), 'It has more than 300 fields in one group.'],
  ['a list of the pack at its most', `{"phrases":${list(5000)}}`, undefined],
  ['one more', `{"phrases":${list(5001)}}`, 'phrases has more than 5000 entries.'],
  ['a list that is none of the pack', `{"mood":${list(9000)}}`, undefined],
  ['a list within an entry', `{"phrases":[{"styles":${list(100)}}]}`, undefined],
  ['one more', `{"phrases":[{"styles":${list(101)}}]}`, 'It has more than 100 entries in a list within an entry.'],
  ['commas in a text', `{"phrases":[{"text":"${','.repeat(500)}"}]}`, undefined],
  ['a quotation mark in a text', `{"a":"\\"${'['.repeat(30)}"}`, undefined],
  ['a backslash at the end of a text', `{"a":"\\\\"}`, undefined],
  ['no end of a text', `{"a":"${'['.repeat(30)}`, undefined],
  ['more ends than beginnings', ']]]]', undefined],
])('%s', (_, text, fault) => {
  expect(bracketFault(text, { phrases: 5000 })).toBe(fault)
})
