import { describe, expect, test } from 'vitest'
import { boundarySaid } from '../conversation/boundariesSaid'
import { allBuiltInPacks } from '../packs/builtIn'
import { wordings } from '../packs/slotsInText'

// The ladder is read from the thread. A script that it does not hear would be asked for again.
const lines = allBuiltInPacks
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

describe('what is offered before the agent knows more claims nothing about the past that its conditions do not hold', () => {
  const early = lines.filter(({ phrase }) => ['listen', 'empathise', 'validate'].includes(phrase.move))
  const claims = (pattern: RegExp, from: typeof early) =>
    from.filter(({ text }) => pattern.test(text)).map(({ phrase, name }) => `${phrase.id}, ${name}`)

  test('how long somebody has been a customer, who passed them on, and what earlier replies or messages said', () => {
    const untold =
      /customer for|been with us|loyal|passed (?:along|around|on)|earlier (?:messages?|contacts?|repl)|the replies|each time|last time|without a word|followed the steps|over your head/iu
    expect(claims(untold, early)).toEqual([])
  })

  test('that they asked before, unless it was read', () => {
    const repeated =
      /\b(?:more than once|once already|again\b|before,|come back|still asking|the one chasing|enough times)/iu
    const unread = early.filter(({ phrase }) => !(phrase.signals?.length === 1 && phrase.signals[0] === 'repeat'))
    // The order and the date that it was due stand in the thread: otherwise their slots stay open.
    expect(claims(repeated, unread).filter((line) => !line.startsWith('empathise-order-late'))).toEqual([])
  })
})
