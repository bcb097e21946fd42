import { expect, test } from 'vitest'
import { cues, findCues } from './cues'

const found = (text: string, name: string): boolean =>
  (findCues(text)[cues.findIndex((cue) => cue.name === name)]?.length ?? 0) > 0

test('every cue has a name of its own', () => {
  expect(new Set(cues.map(({ name }) => name)).size).toBe(cues.length)
})

test.each([
  ['leaves', 'We will never fly with you again', 'Never delayed so far, well done'],
  ['leaves', 'you have just lost a loyal customer', 'I lost my phone on board'],
  ['chases', 'I have written twice and nobody answers', 'nobody here wants a refund'],
  ['chases', 'I have been on hold for an hour', 'please hold the flight'],
  ['chases', 'no reply to my email so far, called twice', 'transferred the money yesterday'],
  ['time-matters', 'we are going to miss our connection', 'I do not miss winter'],
  ['hard-times', 'stranded here with a baby and no hotel', 'a great hotel'],
  ['goes-to-law', 'expect a letter from my lawyer', 'my neighbour studied law'],
  ['goes-public', 'I am leaving a one star review', 'stars over the sea tonight'],
  ['asks-higher', 'let me speak to your supervisor', 'my own manager approved the trip'],
  ['held-up', 'three hours on the tarmac', 'a tidy plane'],
  ['gone-missing', 'where is my bag', 'a nice bag shop'],
  ['ill-treated', 'your staff were so rude to her', 'a rude awakening at five'],
  ['put-right', 'all sorted now, thank you', 'nothing works'],
  ['mock-thanks', 'thanks for losing my bag', 'thanks for your help'],
  ['warm-words', 'thanks for the quick reply', 'thanks for nothing'],
  ['insult-at-you', 'your agents are lazy liars', 'the queue is lazy today'],
  ['insult-at-you', 'go fuck yourselves', 'what the hell is going on'],
])('%s: in "%s", not in "%s"', (name, text, other) => {
  expect(found(text, name)).toBe(true)
  expect(found(other, name)).toBe(false)
})
