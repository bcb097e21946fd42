import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyMatches, matches, mayMatch, needlesOf } from './needles'

test.each<[RegExp, readonly string[] | undefined]>([
  [/tea/i, ['tea']],
  [/tea|Coffee/i, ['tea', 'coffee']],
  // The rarer part tells more, and what may be missing tells nothing.
  [/(?:the|an?) teapots?/i, [' teapot']],
  [/(?:very )?cold(?: tea)?/i, ['cold']],
  // Letters before a choice belong to it.
  [/my (?:tea|cup)/i, [' tea', ' cup'].map((word) => `my${word}`)],
  [/(?:tea){2,}/i, ['tea']],
  [/a+h/i, ['a']],
  // What stands around a match is none of it.
  [/\bmy\b(?= pot) (?:tea|cup)/i, ['my tea', 'my cup']],
  [/(?<=tea)pot(?!s)/i, ['pot']],
  [/(?!tea)[a-z]+ pot/i, [' pot']],
  [/\bdon['’]t\b/i, ['don']],
  [/tea\.com/, ['tea.com']],
  // Nothing can be told where one of the choices may be anything.
  [/tea|\d+/i, undefined],
  [/[tea]+/i, undefined],
  [/(?:tea)?/i, undefined],
  [/^\p{Lu}\p{Ll}+$/u, undefined],
])('what every match of %s holds', (pattern, expected) => {
  expect(needlesOf(pattern)).toEqual(expected)
})

/** Patterns made of the parts that ours are made of. */
const { pattern: patterns } = fc.letrec<{ pattern: string; row: string; part: string }>((tie) => ({
  pattern: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'ab', ' ', '[ab]', '\\w', '\\b', '.', "['’]", '\\.'),
        fc.constantFrom('', '', '?', '+', '*', '{2}'),
      )
      .map(([piece, times]) => (piece === '\\b' ? piece : `(?:${piece})${times}`)),
    fc
      .tuple(tie('pattern'), fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<!'))
      .map(([inner, open]) => `${open}${inner})`),
    fc.constantFrom('a', 'b', 'ba', ' a'),
  ),
}))

test('a pattern that matches a text may match it', () => {
  fc.assert(
    fc.property(patterns, fc.stringMatching(/^[ab '.]{0,12}$/), (source, text) => {
      const pattern = new RegExp(source, 'i')
      if (pattern.test(text)) expect(mayMatch(pattern, text.toLowerCase())).toBe(true)
      expect(matches(pattern, text)).toBe(pattern.test(text))
    }),
    { numRuns: 2_000 },
  )
})

test('one of several is enough', () => {
  expect(anyMatches([/coffee/i, /tea\b/i], 'A cup of TEA.')).toBe(true)
  expect(anyMatches([/coffee/i, /teapot/i], 'A cup of TEA.')).toBe(false)
})
