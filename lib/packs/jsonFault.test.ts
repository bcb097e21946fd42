import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from './jsonFault'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(SyntaxError)
    return false
  }
}

test('a text has a fault exactly when JSON.parse refuses it', () => {
  const scraps = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\n',
      ' ',
      '1',
      '-0.5e3',
      '01',
      'true',
      'null',
      '“',
    ),
    { maxLength: 12 },
  )
  const broken = fc.tuple(fc.json(), fc.nat(60), fc.string({ maxLength: 2 }))
  fc.assert(
    fc.property(scraps, broken, (pieces, [json, at, put]) => {
      for (const text of [pieces.join(''), json, json.slice(0, at) + put + json.slice(at + 1)]) {
        expect(jsonFault(text) === undefined, text).toBe(isJson(text))
      }
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['[1,\r\n 2,\r\n 03]', 3, 2, 'a value'],
  ['{"a": "\\q"}', 1, 7, 'a closing quotation mark on the same line'],
  ['{“a”: 1}', 1, 2, 'a field name or }'],
  ['[1 2]', 1, 4, 'a comma or ]'],
  ['{"a" 1}', 1, 6, 'a colon'],
  ['', 1, 1, 'a value'],
])('%j: line %i, column %i, %s', (text, line, column, awaited) => {
  expect(jsonFault(text)).toEqual({ line, column, awaited })
})

test('two megabytes of one string take no time and no stack', () => {
  expect(jsonFault(`"${'\\n'.repeat(1_000_000)}`)).toEqual({
    line: 1,
    column: 1,
    awaited: 'a closing quotation mark on the same line',
  })
})
