import { expect, test } from 'vitest'
import { remembering } from './remembering'

test('reads a text once, and the oldest again when there were too many', () => {
  const read: string[] = []
  const length = remembering((text) => {
    read.push(text)
    return text.length
  })
  expect(length('one')).toBe(3)
  expect(length('one')).toBe(3)
  expect(read).toEqual(['one'])
  for (let index = 0; index < 2_000; index += 1) length(`text ${index}`)
  expect(length('one')).toBe(3)
  expect(read.filter((text) => text === 'one')).toHaveLength(2)
})
