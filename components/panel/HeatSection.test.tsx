import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { assess } from '../../lib/classify/assess'
import { sampleThread, type Told } from '../../lib/classify/assess.sample'
import { HeatSection } from './HeatSection'

afterEach(cleanup)

/** One message whose sentiment is sure or not. */
function show(told: Told, isSentimentSure: boolean) {
  const { conversation, readings } = sampleThread([['customer', 'The lift has stopped on two.', told]])
  const made = Object.fromEntries(
    Object.entries(readings).map(([id, reading]) => [id, { ...reading, isSentimentSure }]),
  )
  render(<HeatSection conversation={conversation} assessment={assess(conversation, made)} />)
}

const guess = () => screen.queryByText('A guess. It may be displeasure or a plain question.')

test.each<[string, Told, boolean, boolean]>([
  ['mild, and the sentiment a guess', { heat: 1 }, false, true],
  ['mild and sure', { heat: 1 }, true, false],
  ['calm', { heat: 0 }, false, false],
  ['hot: the heat says it', { heat: 2 }, false, false],
])('whether a guess is called one: %s', (_, told, isSure, isSaid) => {
  show(told, isSure)
  expect(guess() !== null).toBe(isSaid)
})
