import { expect, test } from 'vitest'
import { statedNames, withoutNames } from './statedNames'

const namesIn = (text: string) => statedNames(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['My name is Ngozi Okonkwo and my order is late.', ['Ngozi Okonkwo']],
  ['This is Moshe Goldberg, you charged me twice.', ['Moshe Goldberg']],
  ['Olena Shevchenko here. The table came scratched.', ['Olena Shevchenko']],
  ['The card is in the name of José Hernández. How do I change it?', ['José Hernández']],
  ['Please ask Mrs Yılmaz.', ['Yılmaz']],
  ['Thank you for the quick help! Nguyen Thi Lan', ['Nguyen Thi Lan']],
  ['Thank you for the quick help,\nAroha Tamihana', ['Aroha Tamihana']],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  'This is ridiculous.',
  'This is BULLSHIT and I am DONE.',
  'I am Angry.',
  'My name is on the list.',
  'I flew from New York to San Francisco. Never again!',
  '',
])('no name: %s', (text) => {
  expect(namesIn(text)).toEqual([])
})

test('a text of a name alone keeps its pieces', () => {
  const text = 'Thanks, Wei Zhang'
  const pieces = [
    { start: 0, end: 6 },
    { start: 8, end: 11 },
    { start: 12, end: 17 },
  ]
  expect(withoutNames(text, pieces)).toEqual([{ start: 0, end: 6 }])
  expect(withoutNames('I am Wei Zhang', [{ start: 5, end: 8 }])).toEqual([{ start: 5, end: 8 }])
})
