import { beforeAll, expect, test } from 'vitest'
import { readSourceEncoder } from '../../../tools/model/sourceEncoder'
import { makeTokenizer, type Token, type Vocabulary } from './tokenizer'

let vocabulary: Vocabulary
let tokenize: (text: string) => Token[]

beforeAll(async () => {
  vocabulary = (await readSourceEncoder()).vocabulary
  tokenize = makeTokenizer(vocabulary)
})

const pieces = (text: string) => tokenize(text).map((token) => vocabulary.pieces[token.id])

test.each([
  ['the commonest words are whole', 'I have the time', ['▁I', '▁have', '▁the', '▁time']],
  ['white space of any kind is one space', ' I \n\n have\tthe ', ['▁I', '▁have', '▁the']],
  ['wide forms are unified', 'ｔｈｅ', ['▁the']],
  ['a run of unknown characters is one unknown', 'the 漢字漢字 the', ['▁the', '▁', '�', '▁the']],
  ['nothing gives nothing', ' \n ', []],
])('%s', (_, text, expected) => {
  expect(pieces(text)).toEqual(expected)
})

test('the pieces spell the text again', () => {
  const text = 'Refund order 4471: it arrived broken!'
  expect(pieces(text).join('').replaceAll('▁', ' ').trim()).toBe(text)
})

test('offsets cut the words out of the original', () => {
  const text = '😡  Where is my refund?'
  const words = tokenize(text).map((token) => text.slice(token.start, token.end))
  expect(words.join('')).toBe('😡Whereismyrefund?')
  expect(words).toContain('Where')
})
