import { expect, test } from 'vitest'
import { samplePack } from '../../builder/samples'
import { lineOf } from '../finding'
import { lintPack } from '../lintPack'
import type { Pack } from '../pack'
import { type LintState, steadyLint } from './steadyLint'

const flawed: Pack = {
  ...samplePack,
  phrases: samplePack.phrases.map((phrase) => ({ ...phrase, text: `Maybe. ${phrase.text}` })),
}

test('in the end it says what the linter says, however little time it has', () => {
  let time = 0
  const lint = steadyLint(() => time++)
  const lefts: number[] = []
  for (let state = lint.begin(flawed, undefined, 3); ; state = lint.goOn(undefined, 3)) {
    const { findings, left } = state
    lefts.push(left)
    if (left > 0) continue
    expect(findings.map(lineOf).toSorted()).toEqual([...new Set(lintPack(flawed))].toSorted())
    break
  }
  expect(lefts.length).toBeGreaterThan(1)
  expect(lefts).toEqual(lefts.toSorted((a, b) => b - a))
})

test('the phrase that is open comes first', () => {
  let time = 0
  const lint = steadyLint(() => time++)
  const last = flawed.phrases.at(-1)?.id
  expect(lint.begin(flawed, last, 1).findings.map(({ id }) => id)).toContain(last)
})

test('a phrase whose gap is filled by something else is looked at anew', () => {
  const slots = (kind: 'quote' | 'text'): Pack['slots'] => ({ line: { kind, label: 'their words' } })
  const pack: Pack = {
    ...samplePack,
    phrases: [{ id: 'one', move: 'warning', text: 'You wrote {line}.', reason: 'It names it.' }],
  }
  const lint = steadyLint(() => 0)
  const quotes = ({ findings }: LintState) => findings.some(({ words }) => words.includes('does not quote'))
  expect(quotes(lint.begin({ ...pack, slots: slots('quote') }, undefined, 1))).toBe(false)
  expect(quotes(lint.begin({ ...pack, slots: slots('text') }, undefined, 1))).toBe(true)
})

test('the sample has nothing to mend', () => {
  expect(lintPack(samplePack)).toEqual([])
})
