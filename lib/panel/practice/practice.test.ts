import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../packs/packParts'
import { goneOn, isOver } from './practice'

const turn = (role: 'customer' | 'agent' | 'note', text: string) => ({ role, text })
const played = (turns: Scenario['turns'], ...answers: string[]) =>
  ['', ...answers].reduce(
    ({ messages, passed }, answer) => ({ ...goneOn({ scenario: { turns }, messages, passed }, answer) }),
    { messages: [], passed: 0 } as ReturnType<typeof goneOn>,
  )
const texts = ({ messages }: ReturnType<typeof goneOn>) => messages.map(({ text }) => text)

const turns = [
  turn('agent', 'Welcome.'),
  turn('customer', 'Where is it?'),
  turn('note', 'It is in Leeds.'),
  turn('agent', 'In Leeds.'),
  turn('customer', 'Since when?'),
]

describe('a conversation that is played', () => {
  test.each<[string, string[], string[]]>([
    ['begins with the first message of the customer', [], ['Welcome.', 'Where is it?']],
    [
      'takes the agent’s words for the written ones, and keeps notes',
      [' Moment. '],
      ['Welcome.', 'Where is it?', 'Moment.', 'It is in Leeds.', 'Since when?'],
    ],
    [
      'goes on with the written reply where nothing is said',
      ['  '],
      ['Welcome.', 'Where is it?', 'It is in Leeds.', 'In Leeds.', 'Since when?'],
    ],
  ])('%s', (_, answers, expected) => expect(texts(played(turns, ...answers))).toEqual(expected))

  test('is over once the last message was answered, and its ids are its own', () => {
    const last = played(turns, 'One.')
    expect(isOver({ scenario: { turns }, passed: last.passed })).toBe(false)
    const end = played(turns, 'One.', 'Two.')
    expect(isOver({ scenario: { turns }, passed: end.passed })).toBe(true)
    expect(texts(end).at(-1)).toBe('Two.')
    expect(new Set(end.messages.map(({ id }) => id)).size).toBe(end.messages.length)
  })
})
