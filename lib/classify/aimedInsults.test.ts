import { expect, test } from 'vitest'
import { aimedInsults } from './aimedInsults'

test.each([
  'you lying piece of trash',
  'You sneaky rats',
  "y'all are a bunch of lazy clowns",
  'Are you people brain dead?',
  'Your driver is a lazy sod',
  'the woman at your desk is a fat pig',
  'your employees are awful people',
  'idiot employees',
  'the ignorant people on the phones',
  'that nasty little man laughed at me',
  'The clown on gate 9 shut the door',
  'Which moron did this?',
  'he ruined our day by being a piece of shit',
  'Useless, the lot of you',
  'Morons. Two hours for this.',
  'hire people who can read, not a bunch of idiots',
  'how can a group of people be so dumb',
  'You fucking suck',
  'go fuck yourselves',
  'your head is so far up your own ass',
  'their "customer service" team in Lisbon is absolute shit',
])('an insult at a person: %s', (text) => {
  expect(aimedInsults(text).length).toBeGreaterThan(0)
})

test.each([
  'this app is stupid',
  'crooks, what a crap airline',
  'the printer is a piece of shit',
  'you are late again',
  'you guys are horrible',
  'I am such an idiot',
  'my dumb ass forgot the password',
  'your agents are not stupid',
  'a useless robot answered',
  'flying on an old-ass plane',
  'your policy is a joke',
  'fuck this app',
  'this delay can kiss my ass',
  'one of you is lying to me',
  'a long story, sorry',
  '',
])('none: %s', (text) => {
  expect(aimedInsults(text)).toEqual([])
})

test('places are those of the text', () => {
  const text = 'Well, @company, YOU SNEAKY rats.'
  expect(aimedInsults(text).map(({ start, end }) => text.slice(start, end))).toContain('YOU SNEAKY rats')
})
