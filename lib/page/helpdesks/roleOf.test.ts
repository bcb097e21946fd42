import { expect, test } from 'vitest'
import type { RoleRule } from './adapter'
import type { People } from './people'
import { roleOf } from './roleOf'

const people: People = { customer: new Set(['ana']), agent: new Set(['kim']), bystander: new Set() }
const nobody: People = { customer: new Set(), agent: new Set(), bystander: new Set() }
const message = document.createElement('div')

const others: RoleRule[] = [
  { role: 'agent', author: 'not-customer' },
  { role: 'customer', author: 'not-agent' },
]

test.each([
  ['whoever is not the customer that the page names', ['Bo'], people, 'agent'],
  ['the customer is not, by any of their keys', ['Bo', 'ana'], people, 'customer'],
  ['nobody, where the page names nobody', ['Bo'], nobody, 'unknown'],
  ['nobody, where the message has no author', [], people, 'unknown'],
  ['whoever is not the agent, where no customer is named', ['Bo'], { ...nobody, agent: new Set(['kim']) }, 'customer'],
])('others: %s', (_what, author, known, role) => {
  expect(roleOf(message, author, known, others)).toBe(role)
})
