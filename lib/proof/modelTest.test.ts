import { expect, test } from 'vitest'
import type { Reading } from '../classify/reading'
import { scoreModel, type TestMessage } from './modelTest'

const message = (more: Partial<TestMessage> = {}): TestMessage => ({
  text: 'Where is it?',
  sentiment: 'neutral',
  heat: 1,
  style: 'undetermined',
  cause: 'control',
  signals: ['repeat'],
  ...more,
})
// as: the score looks at the answers alone, never at probabilities or evidence.
const reading = (more: Partial<Reading> = {}) => ({ ...message(), ...more }) as unknown as Reading

test('counts what is right, near, missed and wrong', () => {
  const scored = scoreModel(
    [message(), message({ text: 'Now!', heat: 3, style: 'driver' })],
    [reading(), reading({ heat: 1, style: 'driver', signals: ['urgent'] })],
  )
  expect(scored).toEqual({
    messages: 2,
    right: { sentiment: 2, heat: 1, style: 2, cause: 2 },
    heatWithinOne: 1,
    signals: { found: 1, missed: 1, wrong: 1 },
    misses: [{ text: 'Now!', readings: [{ reading: 'heat', expected: '3', read: '1' }] }],
  })
})

test('a message without a reading is a fault, not a miss', () => {
  expect(() => scoreModel([message()], [])).toThrow('no reading for message 0')
})
