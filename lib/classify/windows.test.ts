import { expect, test } from 'vitest'
import { longestWindow, mostWindows, windowsOf } from './windows'

/** One token a word, as far as windows care. */
function tokensOf(text: string) {
  return Array.from(text.matchAll(/\S+/g), (match) => ({ start: match.index, end: match.index + match[0].length }))
}

test('a short message is one window', () => {
  expect(windowsOf('Where is it?', tokensOf('Where is it?'))).toEqual([{ from: 0, to: 3 }])
})

test('no tokens, no windows', () => {
  expect(windowsOf('', [])).toEqual([])
})

test('a long message is divided at the end of a sentence', () => {
  const text = `${'word '.repeat(80)}end. ${'more '.repeat(60)}`
  expect(windowsOf(text, tokensOf(text))).toEqual([
    { from: 0, to: 81 },
    { from: 81, to: 141 },
  ])
})

test('without any sentence it is divided at the limit', () => {
  const text = 'word '.repeat(250)
  expect(windowsOf(text, tokensOf(text)).map(({ from, to }) => to - from)).toEqual([longestWindow, longestWindow, 50])
})

test('of a huge message the first and the last windows are read', () => {
  const text = 'word '.repeat(longestWindow * 40)
  const windows = windowsOf(text, tokensOf(text))
  expect(windows).toHaveLength(mostWindows)
  expect(windows[0]?.from).toBe(0)
  expect(windows[mostWindows - 1]?.to).toBe(longestWindow * 40)
})
