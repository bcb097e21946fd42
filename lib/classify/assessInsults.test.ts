import { expect, test } from 'vitest'
import { insultsIn } from './assessInsults'

test.each([
  'You are a useless idiot.',
  'Type faster, moron.',
  'you lying piece of trash',
  'You lot are clowns!',
  "You're stupid and lazy.",
  'You smug little man.',
  'Are you thick?',
  'Screw you.',
  'You useless app people, you are liars.',
  'You useless app keeps crashing, you idiots.',
  'You stupid liar, this website is broken.',
  'Where is it? Idiots. Call me.',
])('an insult: %s', (text) => {
  expect(insultsIn(text)).toHaveLength(1)
})

test.each([
  'This stupid printer ate my page.',
  'What an idiotic form.',
  'You must think I am an idiot.',
  'He called me a liar.',
  'I feel like a fool for trusting this.',
  'Are you slow to answer today?',
  'You are late again.',
  'You useless app keeps logging me out.',
  'you stupid, worthless piece of software',
  'You stupid bots are no help.',
  'Your app is useless.',
  'Your policy is fucking stupid.',
  'You are the best.',
  'That is a damn shame.',
  '',
])('no insult: %s', (text) => {
  expect(insultsIn(text)).toEqual([])
})
