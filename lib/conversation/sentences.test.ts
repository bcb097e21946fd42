import { expect, test } from 'vitest'
import { countWords, sentencesOf } from './sentences'

test.each([
  ['plain', 'One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['a title ends nothing', 'Dr. Haas called. I waited.', ['Dr. Haas called.', 'I waited.']],
  ['a decimal ends nothing', 'It is 4.1 % now. Fine.', ['It is 4.1 % now.', 'Fine.']],
  ['lines', 'Hello\n\nWhere is it\nBye', ['Hello', 'Where is it', 'Bye']],
  ['marks in a row', 'What?! Again... No.', ['What?!', 'Again...', 'No.']],
  ['no words', ' … !! ', []],
  ['an emoji is something said', 'Great 😂', ['Great 😂']],
  ['quotes close with their sentence', 'He said "no." Then he left.', ['He said "no."', 'Then he left.']],
])('%s', (_, text, expected) => {
  const sentences = sentencesOf(text)
  expect(sentences.map((sentence) => sentence.text)).toEqual(expected)
  for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
})

test.each([
  ['', 0],
  ["don't stop", 2],
  ['order BW-2291, 1,440.00 euros', 4],
])('counts the words of %j', (text, expected) => {
  expect(countWords(text)).toBe(expected)
})

test('what is too long to be a sentence is divided, and known as parts', () => {
  const text = `Hello. ${'x'.repeat(2_500)}`
  const sentences = sentencesOf(text)
  expect(sentences.map(({ text: own, isPart }) => [own.length, isPart ?? false])).toEqual([
    [6, false],
    [999, true],
    [1_000, true],
    [501, true],
  ])
  for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own)
})
