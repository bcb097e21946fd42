import { expect, test } from 'vitest'
import { assess } from '../classify/assess'
import { sampleThread } from '../classify/assess.sample'
import { builtInPacksFor } from '../packs/builtIn'
import { advise } from './advise'
import { spacedWords } from './situationNow'

const suggested = (text: string) => {
  const { conversation, readings } = sampleThread([
    ['customer', text, { heat: 2, cause: 'control', style: 'undetermined' }],
  ])
  const assessment = assess(conversation, readings)
  return advise(conversation, assessment, builtInPacksFor('retail'), { used: [], dismissed: [] }).suggestions.map(
    ({ phrase }) => phrase,
  )
}

test('a phrase about parcels is offered where the customer writes of one, and not otherwise', () => {
  const late = suggested("I took the day off, and the parcel never came. Order 4471. It's a disgrace.")
  expect(late).toContain('retail-empathise-day-at-home')
  const line = suggested("The line goes dead each evening since May, order 4471. It's a disgrace.")
  expect(line).toHaveLength(3)
  expect(line.join()).not.toContain('retail-')
})

test.each([
  ['My PARCEL’s late!', " my parcel's late"],
  ['no-show', ' no-show'],
  ['…', ''],
])('the words of %j', (text, words) => {
  expect(spacedWords(text)).toBe(words)
})
