import { describe, expect, test } from 'vitest'
import type { Role } from './conversation'
import { givenFacts } from './givenFacts'
import { countsIn } from './toldDetails'

const told = (...lines: [Role, string][]) =>
  givenFacts({
    helpdesk: 'demo',
    messages: lines.map(([role, text], index) => ({ id: `${index}`, role, text })),
    composer: null,
  }).map((fact) => fact.text)

describe('what is told in plain words', () => {
  test.each<[string, string, string[]]>([
    ['a count with its thing', 'There came five green buckets.', ['five green buckets']],
    ['no count of times', 'I rang three times.', []],
    ['what belongs to somebody', "It is about my neighbour's fence.", ["my neighbour's fence"]],
    ['somebody who does something', "My sister's leaving today.", []],
    ['a name inside a sentence', 'the coach goes past Elmstead twice', ['Elmstead']],
    ['a firm', 'we booked it through Brightwater Travel', ['Brightwater Travel']],
    ['nobody who is addressed', 'Thank you, Marta. Well done, Marta!', []],
    ['no shouting', 'I WANT IT FIXED AND I WANT IT FIXED NOW', []],
    ['what a screen says', 'the page says invalid token and closes', ['invalid token']],
    ['an age', "She's seven, be kind.", ["She's seven"]],
    ['a label with a word or a letter', 'we are in class 5c, day two', ['class 5c', 'day two']],
    ['a player name', 'it is Moonpickle77', ['Moonpickle77']],
    ['a short reference', 'it was trip 4-1187', ['4-1187']],
    ['an hour in words', 'any time before four.', ['before four']],
    ['no hour that counts', 'after two calls I gave up', ['two calls']],
    ['no rate', 'more in a month than others in ten years', []],
  ])('%s: %s', (_, text, expected) => {
    expect(told(['customer', text])).toEqual(expected)
  })
})

describe('in answer to the agent', () => {
  test('a short answer to a question for a detail is a fact', () => {
    expect(told(['agent', 'Which lamp is on?'], ['customer', 'Orange. Still.'])).toEqual(['Orange'])
    expect(told(['agent', 'Is a lamp on?'], ['customer', 'Orange. Still.'])).toEqual([])
    expect(told(['agent', 'What would help?'], ['customer', 'Nothing.'])).toEqual([])
  })

  test('what the agent named first is thrown back, unless it names one thing alone', () => {
    expect(told(['agent', 'It comes at 16:20.'], ['customer', '16:20, brilliant'])).toEqual([])
    expect(told(['agent', 'Is it order 8812?'], ['customer', 'yes, order 8812'])).toEqual(['8812'])
    expect(told(['agent', 'It comes at 16:20.'], ['customer', 'I leave at 6'])).toEqual(['at 6'])
  })
})

test('asks the grammar about a bounded number of sentences', () => {
  const log = Array.from({ length: 2_000 }, (_, row) => `Pass ${row} found two widgets here.`).join('\n')
  expect(told(['customer', log.replaceAll('two', 'six')]).length).toBeLessThanOrEqual(200)
  const counted = countsIn(log)
  expect(counted).toHaveLength(30)
})
