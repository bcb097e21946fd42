import { expect, test } from 'vitest'
import { seededRandom } from '../train/random'
import { otherWords, without, wordsIn } from './deletion'

const text = 'The lamp is broken, and nobody answers.'
const broken = { start: text.indexOf('broken'), end: text.indexOf('broken') + 'broken'.length }

test('evidence is taken out and the rest stays readable', () => {
  expect(without(text, [broken])).toBe('The lamp is , and nobody answers.')
  expect(without(text, [{ start: 4, end: text.length }, broken])).toBe('The')
})

test('as many other words are drawn, and none of the evidence', () => {
  const evidence = [{ start: 0, end: 'The lamp'.length }, broken]
  const drawn = otherWords(text, evidence, seededRandom(1)) ?? []
  expect(drawn).toHaveLength(wordsIn(text, evidence).length)
  for (const word of drawn) expect(evidence.some(({ start, end }) => word.start < end && start < word.end)).toBe(false)
})

test('evidence of more than half of the words cannot be compared', () => {
  expect(otherWords(text, [{ start: 0, end: text.length - 10 }], seededRandom(1))).toBeUndefined()
})
