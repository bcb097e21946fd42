import { describe, expect, test } from 'vitest'
import { assess } from '../classify/assess'
import { type Line, sampleThread } from '../classify/assess.sample'
import { builtInPacks } from '../packs/builtIn'
import type { Pack, Phrase } from '../packs/pack'
import { advise } from './advise'
import { toText } from './fillIn'

/** A team's pack whose phrases all serve the move that a first hot message calls for. */
const packOf = (phrases: Partial<Phrase>[], more: Partial<Pack> = {}): Pack => ({
  format: 1,
  name: 'Team',
  author: 'Noor',
  version: '1.0.0',
  language: 'en',
  slots: {},
  phrases: phrases.map((phrase, at) => ({
    id: `team-${at}`,
    move: 'empathise',
    text: `Team words number ${at}, one of a kind.`,
    reason: 'A test.',
    ...phrase,
  })),
  ...more,
})

function adviceFor(lines: readonly Line[], packs: readonly Pack[], used: string[] = []) {
  const { conversation, readings } = sampleThread(lines)
  return advise(conversation, assess(conversation, readings), packs, { used, dismissed: [] })
}
const offered = (lines: readonly Line[], pack: Pack, used: string[] = []) =>
  adviceFor(lines, [pack], used).suggestions.map(({ phrase }) => phrase)

const hot = (text = 'Nothing came again. This is unbelievable.', heat: 1 | 2 | 3 = 2): Line => [
  'customer',
  text,
  { heat, cause: 'control', shows: { heat: text.slice(0, 7) } },
]

describe('a condition of a phrase', () => {
  test('heat range: offered within it, at both ends, and not outside', () => {
    const pack = packOf([{ heat: [2, 2] }, { heat: [1, 3] }, { heat: [3, 3] }])
    expect(offered([hot()], pack)).toEqual(expect.arrayContaining(['team-0', 'team-1']))
    expect(offered([hot()], pack)).not.toContain('team-2')
    expect(offered([hot(undefined, 3)], pack)).toEqual(expect.arrayContaining(['team-1', 'team-2']))
  })

  test('not when: stays away while the last turn holds these words, as whole words in any case', () => {
    const pack = packOf([{ notWhen: ['last bike', 'Depot'] }, {}])
    expect(offered([hot()], pack)).toContain('team-0')
    expect(offered([hot('Your DEPOT sent nothing. Unbelievable.')], pack)).toEqual(['team-1'])
    expect(offered([hot('The depots sent nothing. Unbelievable.')], pack)).toContain('team-0')
    expect(offered([hot('It was my last bike, nothing came.')], pack)).toEqual(['team-1'])
  })

  test('register: a letter gets other words than a chat', () => {
    const pack = packOf([{ registers: ['formal'] }, { registers: ['casual'] }, {}])
    const letter = 'Dear Sir,\nI am writing with regard to an order that never came.'
    expect(offered([hot(letter)], pack)).toEqual(['team-0', 'team-2'])
    expect(offered([hot('hey guys, u sent nothing again lol')], pack)).toEqual(['team-1', 'team-2'])
    expect(offered([hot()], pack)).toEqual(['team-2'])
  })

  test('cool-down: said, it rests for that many turns of the customer and comes back; without one it stays away', () => {
    const pack = packOf([{ coolDown: 2 }, {}])
    const said: Line = ['agent', 'Team words number 0, one of a kind.']
    const other: Line = ['agent', 'Team words number 1, one of a kind.']
    const again = hot('Still nothing, it gets worse every day.', 3)
    expect(offered([hot()], pack)).toContain('team-0')
    expect(offered([hot(), said, again], pack)).not.toContain('team-0')
    const later: Line[] = [hot(), said, again, ['agent', 'One moment please.'], hot('And today nothing.', 3)]
    expect(adviceFor(later, [pack]).move).toBe('empathise')
    expect(offered(later, pack)).toContain('team-0')
    expect(offered([hot(), other, again, ['agent', 'One moment please.'], hot('And today nothing.', 3)], pack)).toEqual(
      ['team-0'],
    )
  })

  test('cool-down: what was inserted and not yet sent rests', () => {
    expect(offered([hot()], packOf([{ coolDown: 1 }, {}]), ['team-0'])).toEqual(['team-1'])
  })
})

describe('words that mean no harm in this trade', () => {
  const pack = packOf([{ move: 'crisis' }, {}, { move: 'boundary' }], { notTriggers: ['quite other words'] })
  test('raise no crisis card alone, and one beside other words', () => {
    const harmless = 'Nothing came. I am going to kill myself laughing.'
    expect(adviceFor([hot('I want to kill myself. Nothing came.')], [pack]).move).toBe('crisis')
    const calling = packOf([{ move: 'crisis' }, {}], { notTriggers: ['want to kill myself laughing'] })
    expect(adviceFor([hot('I want to kill myself laughing. Nothing came.')], [calling]).move).toBe('empathise')
    expect(adviceFor([hot(`${harmless} I want to kill myself.`)], [calling]).move).toBe('crisis')
  })

  test('an insult that is none raises no boundary', () => {
    const insult: Line = [
      'customer',
      'You useless muppet show.',
      { heat: 2, signals: ['abuse'], shows: { abuse: 'useless muppet show' } },
    ]
    expect(adviceFor([insult], [pack]).boundary?.rung).toBe('boundary')
    expect(adviceFor([insult], [packOf([{ move: 'boundary' }, {}], { notTriggers: ['muppet show'] })]).boundary).toBe(
      undefined,
    )
  })
})

describe('several packs', () => {
  test('a team speaks before ours, its first pack before its second', () => {
    const [first, second] = [packOf([{ id: 'one' }]), packOf([{ id: 'two', text: 'Quite other words than those.' }])]
    const ids = adviceFor([hot()], [first, second, ...builtInPacks]).suggestions.map(({ phrase }) => phrase)
    expect(ids.slice(0, 2)).toEqual(['one', 'two'])
    expect(ids).toHaveLength(3)
  })

  test('of two phrases with one id the earlier pack has its way', () => {
    const [first, second] = [packOf([{ id: 'one' }]), packOf([{ id: 'one', text: 'Quite other words than those.' }])]
    const texts = adviceFor([hot()], [second, first]).suggestions.map(({ pieces }) => toText(pieces))
    expect(texts).toEqual(['Quite other words than those.'])
  })
})
