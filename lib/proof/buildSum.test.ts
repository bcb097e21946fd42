import { expect, test } from 'vitest'
import { countedFiles, linesOfSum } from './buildSum'

test('the same files give the same lines, however the system lists them', () => {
  const one = countedFiles(['b/a.js', 'manifest.json', 'a.js', 'contents.json', 'B.js'])
  expect(one).toEqual(countedFiles(['B.js', 'contents.json', 'a.js', 'b\\a.js', 'manifest.json']))
  expect(one).toEqual(['B.js', 'a.js', 'b/a.js'])
})

test('reads as sha256sum writes', () => {
  expect(
    linesOfSum([
      ['a.js', '00'],
      ['b.js', 'ff'],
    ]),
  ).toBe('00  a.js\nff  b.js\n')
})
