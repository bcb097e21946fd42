import { describe, expect, test } from 'vitest'
import type { Role } from './conversation'
import { givenFacts } from './givenFacts'

const facts = (...lines: [Role, string][]) =>
  givenFacts({
    helpdesk: 'demo',
    messages: lines.map(([role, text], index) => ({ id: `${index}`, role, text })),
    composer: null,
  })
const told = (text: string) => facts(['customer', text]).map((fact) => `${fact.kind} ${fact.text}`)

test.each([
  ['order 4471 is late', ['order 4471']],
  ['my booking number is FE-30991', ['order FE-30991']],
  ['Order: #10023', ['order 10023']],
  ['account no. 7715-20', ['reference 7715-20']],
  ['the card ending 6604', ['reference 6604']],
  ['see BW-2291', ['reference BW-2291']],
  ['I was charged $45.20', ['amount $45.20']],
  ['that is 1,440.00 too much', ['amount 1,440.00']],
  ['I paid 900 quid', ['amount 900 quid']],
  ['it said 4.1 %', ['amount 4.1 %']],
  ['promised for Monday', ['date for Monday']],
  ['write to ana.lopez@example.com', ['email ana.lopez@example.com']],
  ['ring 555 0188', ['phone 555 0188']],
  ['ring +44 7700 900143', ['phone +44 7700 900143']],
  ['ring +33 6 12 34 56 78.', ['phone +33 6 12 34 56 78']],
  ['My name is Ana Lopez.', ['name Ana Lopez']],
  ['It is for Mr. Venkatesh', ['name Mr. Venkatesh']],
  ['photos attached', ['attachment photos attached']],
  ['on Windows 11', ['other Windows 11']],
  ['see line 12', ['other line 12']],
  ['it says "ledger is locked"', ['other ledger is locked']],
  ['we are in Boston', ['other Boston']],
  ['a gap of 6 mm', ['other 6 mm']],
  ['I restarted the router', ['other restarted the router']],
  ['thanks, all good', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

describe('givenFacts', () => {
  test('quotes exact substrings of customer messages only', () => {
    const lines: [Role, string][] = [
      ['customer', 'Order 4471, photos attached.\nRegards,\nAna'],
      ['agent', 'Order 9999 is what I see.'],
      ['note', 'Internal: account 5555'],
    ]
    const found = facts(...lines)
    expect(found.map((fact) => fact.text)).not.toContain('9999')
    expect(found.map((fact) => fact.text)).not.toContain('5555')
    expect(found.map((fact) => fact.kind)).toContain('name')
    for (const fact of found) expect(lines[Number(fact.messageId)]?.[1].slice(fact.start, fact.end)).toBe(fact.text)
  })

  test('keeps a bounded number of facts of a pasted table', () => {
    const table = Array.from({ length: 5_000 }, (_, row) => `${row}`).join(' ')
    expect(facts(['customer', table]).length).toBeLessThanOrEqual(200)
  })

  test('tells a fact once', () => {
    expect(facts(['customer', 'order 4471'], ['customer', 'I said order 4471'])).toHaveLength(1)
  })
})
