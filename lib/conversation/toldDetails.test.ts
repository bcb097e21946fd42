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
    ['a list as one fact', 'I rang on 4 May, 9 May and 2 June.', ['4 May, 9 May and 2 June']],
    ['things of a list as one fact', 'We are thirty pupils and two teachers.', ['thirty pupils and two teachers']],
    ['no list of numbers', 'row 14, 22 and 31 failed', ['row 14', '22', '31']],
    ['the fuller telling', 'It is closed from 16 May. May was cold.', ['16 May']],
    ['a sum once', 'You took 240.00 off me, I want my 240', ['240.00']],
    ['small figures each', 'page 8 of my 8', ['page 8', '8']],
    [
      'what happened and when',
      'We bought it in March and it broke on Tuesday.',
      ['bought it in March', 'it broke on Tuesday'],
    ],
    ['a loss and when', 'she died in April', ['she died in April']],
    ['what begins today in no way', 'it started today', []],
    ['since when', 'it has been dead since yesterday', ['since yesterday']],
    ['no month at large', 'Last month it was fine', []],
    ["an hour with its o'clock", "I booked for three o'clock", ["three o'clock"]],
    ['an hour by its quarters', 'he came at half past nine', ['at half past nine']],
    ['a day and about when', 'we arrive on Sunday about 21:15', ['on Sunday about 21:15']],
    ['how often it went wrong', 'my card was refused twice', ['refused twice']],
    ['on what it runs', 'I use it on an old macbook pro', ['old macbook pro']],
    ['no edge of a table', 'the edge is chipped', []],
    ['how to be reached', "only by email please, don't call me", ['only by email', "don't call me"]],
    ['an error in base sixteen', 'it stops with 0x80f2', ['0x80f2']],
    ['a reading from and to', 'it went from 210 to 224 m3', ['210 to 224 m3']],
    ['a name with its little words', 'it is for the Casa da Torre', ['Casa da Torre']],
    ['a name and a birthday', 'Ines Prado, born 3.4.61', ['Ines Prado', '3.4.61']],
    ['no opening word behind a handle', '@shop Sounding hollow again', []],
    ['no label', 'here is the Size: large', []],
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
    expect(told(['agent', 'Surname for the table?'], ['customer', 'Okafor. Thanks.'])).toEqual(['Okafor'])
    expect(told(['agent', 'Is that the tall one or the low one?'], ['customer', 'The low one please.'])).toEqual([
      'low one',
    ])
    expect(told(['agent', 'Do you have some left?'], ['customer', 'Two jars.'])).toEqual(['Two jars'])
    expect(told(['agent', 'Do you have some left?'], ['customer', 'Plenty.'])).toEqual([])
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
