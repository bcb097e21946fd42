import { describe, expect, test } from 'vitest'
import type { Adapter } from '../page/helpdesks/adapter'
import { parseAdapter } from './adapters'

const least: Adapter = {
  name: 'least',
  certainty: 'low',
  markers: ['#thread'],
  message: { each: '#thread > p', body: 'span', author: [{ path: 'b' }], roles: [{ role: 'customer', has: '.in' }] },
  order: 'by-time',
  composers: [{ kind: 'textarea', path: 'textarea' }],
}

const problemsOf = (value: unknown, knows?: (selector: string) => boolean) => {
  const parsed = parseAdapter(value, knows)
  return 'problems' in parsed ? parsed.problems : []
}
const withEach = (each: string) => ({ ...least, message: { ...least.message, each } })
const withPattern = (pattern: string) => ({ ...least, ticket: [{ path: 'h1', pattern }] })

test('a sound one comes out as it went in', () => {
  expect(parseAdapter(least)).toEqual({ adapter: least })
})

describe('what is refused is named with its place', () => {
  test.each<[string, unknown, string]>([
    ['no object', 'harbour', 'The file is "harbour"; it has to be fields in curly brackets.'],
    [
      'a field that is missing',
      { ...least, message: { ...least.message, body: undefined } },
      'message.body is missing.',
    ],
    [
      'a name with a space',
      { ...least, name: 'My desk' },
      'name is "My desk"; it has to be lower-case letters, digits',
    ],
    ['a field that there is not', { ...least, script: 'alert(1)' }, 'The file has an unknown field, "script".'],
    [
      'a role that there is not',
      { ...least, message: { ...least.message, roles: [{ role: 'boss' }] } },
      'message.roles[0].role is "boss"',
    ],
    [
      'too many markers',
      { ...least, markers: Array.from({ length: 13 }, () => 'p') },
      'markers has more than 12 entries.',
    ],
    ['a path of a thousand signs', withEach('p'.repeat(1000)), 'message.each is longer than 500 characters.'],
    [
      'a prototype in disguise',
      JSON.parse(JSON.stringify(least).replace('"order"', '"__proto__":{"order":1},"order"')),
      'The file has an unknown field, "__proto__".',
    ],
    ['a pattern that is none', withPattern('(a'), 'ticket[0].pattern is not a regular expression.'],
  ])('%s', (_, value, sentence) => {
    expect(problemsOf(value).join('\n')).toContain(sentence)
  })
})

describe('selectors that are none or could hold up a page', () => {
  test.each([
    ['div(', 'leaves a bracket open'],
    ['div)', 'closes a bracket that was not opened'],
    ['div { color: red }', 'is not a selector'],
    ['[title="]', 'is not a selector'],
    ['p >>>  >>> b', 'has an empty step'],
    ['a >>> b >>> c >>> d >>> e >>> f >>> g', 'steps into more than 6 frames or shadow roots'],
    [':not(:is(:not(:is(a))))', 'has more than 3 brackets within each other'],
    [':has(a):has(b):has(c)', 'has more than 2 times :has()'],
    ['* ~ * ~ *', 'has more than one ~'],
    ['* * * * * * * *', 'goes down more than 6 times by a space'],
    ['p:nth-child(2 of :has(b))', 'counts children by a selector'],
    [Array.from({ length: 40 }, () => 'p').join(','), 'has more than 30 alternatives'],
  ])('%s', (each, fault) => {
    expect(problemsOf(withEach(each))).toEqual([`message.each ${fault}.`])
  })

  test('signs in a value are no part of the selector', () => {
    expect(problemsOf(withEach('[aria-label="Reply (to all) { ~ * } @me; a b c d e f g h"] b'))).toEqual([])
  })

  test('what the browser does not know is named, each step by itself', () => {
    const known = (selector: string) => !selector.includes(':future')
    expect(problemsOf(withEach('iframe >>> p:future'), known)).toEqual([
      'message.each is not a selector that this browser knows.',
    ])
    expect(problemsOf({ ...least, markers: ['#thread', ':future'] }, known)).toEqual([
      'markers[1] is not a selector that this browser knows.',
    ])
  })
})

describe('patterns that could run away', () => {
  test.each([
    ['(a+)+$', 'repeats a part that can match in several ways'],
    ['(a|a)*b', 'repeats a part that can match in several ways'],
    ['(?:a?){40}a{40}', 'repeats a part that can match in several ways'],
    ['((?:x*)y)+z', 'repeats a part that can match in several ways'],
    ['a?a?a?a?a?a?a?a?a?aaaaaaaaa', 'has too many parts that can match in several ways'],
    ['(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)c', 'has too many parts that can match in several ways'],
    ['(\\w)\\1', 'refers back to what it matched'],
    ['\\w*\\w*\\w*\\w*\\w*!', 'takes too long on a long text'],
    ['[^z]*[^z]*[^z]*[^z]*z', 'takes too long on a long text'],
  ])('%s', (pattern, fault) => {
    expect(problemsOf(withPattern(pattern))).toEqual([`ticket[0].pattern ${fault}.`])
  })
})
