import { expect, test } from 'vitest'
import { unmasked } from './unmasked'

test.each([
  ['you 1diot', 'you idiot'],
  ['St*pid people', 'stupid people'],
  ['what the f*ck', 'what the fuck'],
  ['what the f**k is this', 'what the fuck is this'],
  ['You a**holes!', 'You assholes!'],
  ['sh1t service, m0rons', 'shit service, morons'],
  ['b!tch', 'bitch'],
  ['an @sshole', 'an asshole'],
])('%s', (text, plain) => {
  expect(unmasked(text)).toBe(plain)
  expect(unmasked(text)).toHaveLength(text.length)
})

test.each([
  'order A1234 and 5hit20',
  '@shittyairline',
  'US$45',
  '4 to 5 days',
  'https://a.example/f*ck',
  'B14',
  '*****',
  '10-15',
  'pre-paid',
  'mp3',
  '50%',
])('is left alone: %s', (text) => {
  expect(unmasked(text)).toBe(text)
})
