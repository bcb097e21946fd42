import { describe, expect, test } from 'vitest'
import { boundarySaid } from '../conversation/boundariesSaid'
import { builtInPacks } from '../packs/builtIn'
import { wordings } from '../packs/slotsInText'

// The ladder is read from the thread. A script that it does not hear would be asked for again.
const lines = builtInPacks
  .flatMap((pack) => pack.phrases)
  .flatMap((phrase) => wordings(phrase).map((wording) => ({ phrase, ...wording })))

describe('every rung of our own packs is heard in the thread', () => {
  const rungs = lines.filter(({ phrase }) => ['boundary', 'warning', 'end'].includes(phrase.move) && phrase.signals)
  test('there are such phrases', () => {
    expect(rungs.length).toBeGreaterThan(5)
  })
  test.each(rungs.map(({ phrase, name, text }) => [phrase.id, name, phrase.move, text]))(
    '%s, %s',
    (_id, _name, move, text) => {
      expect(boundarySaid(text)).toBe(move)
    },
  )
})

test('nothing else of our own packs is taken for a boundary', () => {
  const others = lines.filter(({ phrase }) => !['boundary', 'warning', 'end'].includes(phrase.move))
  expect(others.filter(({ text }) => boundarySaid(text)).map(({ phrase, name }) => `${phrase.id}, ${name}`)).toEqual([])
})
