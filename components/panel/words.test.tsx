import { expect, test } from 'vitest'
import { parse } from 'yaml'
import english from '../../assets/locales/en.yml?raw'
import { i18n } from '../../tests/i18n'
import { howSureWords } from './words'

type Texts = { [key: string]: string | Texts }

function flatten(texts: Texts, path: string[] = []): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'object' ? flatten(text, [...path, key]) : [[[...path, key].join('_'), String(text)]],
  )
}

// as: the file is ours, and the build refuses one that holds anything but texts.
const texts = flatten(parse(english) as Texts)

test('every key is one that Chrome accepts, and no two differ in case alone', () => {
  const keys = texts.map(([key]) => key)
  expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([])
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length)
})

test('the panel never shouts, and never speaks of how somebody sounds', () => {
  expect(texts.filter(([, text]) => /!|you sound|angry customer|difficult customer|—/i.test(text))).toEqual([])
})

test.each([
  [1, 'Reading 1 message'],
  [14, 'Reading 14 messages'],
])('%i messages: %s', (count, words) => {
  expect(i18n.t('status.reading', count)).toBe(words)
})

test.each([
  ['a helpdesk that was run', { helpdesk: 'rt5' }, undefined],
  ['one known from the written record', { helpdesk: 'zendesk', certainty: 'high' as const }, /Not tried on a live one/],
  ['a rough description', { helpdesk: 'front', certainty: 'low' as const }, /look at the roles/],
  ['an unknown helpdesk', { helpdesk: 'generic' }, /not known/],
  [
    'one that has changed',
    { helpdesk: 'generic', certainty: 'low' as const, outgrown: 'zendesk' },
    /^Zendesk has changed/,
  ],
])('%s is named with how far its reading may be trusted', (_, page, expected) => {
  const words = howSureWords({ ...page, messages: [], composer: null })
  if (expected === undefined) expect(words).toBeUndefined()
  else expect(words).toMatch(expected)
})
