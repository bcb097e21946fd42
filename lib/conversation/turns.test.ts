import { expect, test } from 'vitest'
import type { Role } from './conversation'
import { turnsOf, turnText } from './turns'

const thread = (...roles: Role[]) => ({
  helpdesk: 'demo',
  messages: roles.map((role, index) => ({ id: `${index}`, role, text: `${role} ${index}` })),
  composer: null,
})

test.each<[string, Role[], string[]]>([
  ['nothing', [], []],
  ['one each', ['customer', 'agent'], ['customer 0', 'agent 1']],
  ['two of one side are one turn', ['customer', 'customer', 'agent'], ['customer 0\ncustomer 1', 'agent 2']],
  ['a note neither appears nor separates', ['customer', 'note', 'customer'], ['customer 0\ncustomer 2']],
  ['bot, system and unknown neither', ['bot', 'customer', 'system', 'unknown', 'agent'], ['customer 1', 'agent 4']],
])('%s', (_, roles, expected) => {
  expect(turnsOf(thread(...roles)).map(turnText)).toEqual(expected)
})
