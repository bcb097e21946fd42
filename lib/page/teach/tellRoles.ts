import type { Adapter, Field, RoleRule } from '../helpdesks/adapter'
import { personKey } from '../helpdesks/people'
import { readField } from '../helpdesks/readField'
import { sideOf } from '../helpdesks/roleOf'
import { isVisible } from '../isVisible'
import { selectAll } from '../selectAll'
import { allBelow, holds, lineOf, textOf } from './composedTree'
import { describe } from './findRows'
import { isNameless } from './names'
import { tokensOf } from './tokens'

/** One message with what was found in it and, where the agent has pointed at it, its role. */
export type Told = { row: Element; author: string; bodies: Element[]; role: 'customer' | 'agent' | 'note' | undefined }

/** By what the roles of a thread are told. */
export type Roles = { roles: RoleRule[]; people?: NonNullable<Adapter['people']> }

/** A condition with the messages for which it holds; the more it is worth, the more likely it holds on the next page. */
type Sign = { rule: Omit<RoleRule, 'role'>; rows: Set<Told>; worth: number; name: string }

/** How makers of helpdesks name each role in classes and attributes. */
const trade = {
  customer: /customer|client|end-?user|requeste?or|requester|visitor|guest|contact|consumer|incoming|inbound|received/i,
  agent: /agent|staff|operator|admin|support|outgoing|outbound|sent\b|employee|teammate/i,
  note: /note\b|note[-_]|[-_]notes?|internal|private|whisper/i,
  system: /system|event|activity|divider|separator/i,
  bot: /\bbot\b/i,
}

/** What is true of the agent at the screen and of no colleague. */
const ownOnly = /own|self|mine|\bme\b/i

/** Rules that give each message pointed at its role, and those like it. */
export function tellRoles(page: Document, told: Told[], thread: Element, names: Set<string>): Roles {
  const named = (role: Told['role']) => told.filter((each) => each.role === role)
  const customers = withSameAuthor(told, named('customer'), [...named('agent'), ...named('note')])
  const agents = withSameAuthor(told, named('agent'), named('customer'))
  const signs = signsOf(told, names)
  const people = customerPlace(page, told, customers, agents, thread, names)
  const marked = (
    [
      ['note', named('note')],
      ['system', []],
      ['bot', []],
    ] as const
  ).flatMap(([role, samples]) => [
    ...cover(
      role,
      samples,
      told.filter((each) => each.role && each.role !== role),
      signs,
    ),
    ...(samples.length > 0 ? [] : byTrade(role, told, signs)),
  ])
  const others = [...agents, ...named('note')]
  const byName: Sign[] = people
    ? [{ rule: { author: 'customer' }, rows: new Set(customers), worth: 4, name: 'customer by name' }]
    : []
  const domain = teamDomain(told, named('customer'), named('agent'))
  if (domain) {
    byName.push({ rule: { text: domain.other }, rows: new Set(domain.others), worth: 6, name: 'domain' })
    signs.push({
      rule: { text: domain.own },
      rows: new Set(told.filter((each) => !domain.others.includes(each))),
      worth: 6,
      name: 'domain',
    })
  }
  // Without an agent to compare with, whoever else is named may be anybody: not the customer, until somebody says so.
  const isOther = (each: Told) =>
    named('agent').length > 0 ? others.includes(each) : each.author !== '' && !customers.includes(each)
  const notOthers = told.filter((each) => others.includes(each) || isOther(each))
  const forCustomer = cover('customer', customers, notOthers, [
    ...signs.filter(({ name }) => !ownOnly.test(name)),
    ...byName,
  ])
  const forAgent = cover('agent', named('agent'), customers, signs)
  const isSurelyTold = forCustomer.length > 0
  const rest: RoleRule[] = people
    ? [{ role: 'agent', author: 'not-customer' }]
    : isSurelyTold && named('agent').length > 0 && forAgent.length === 0
      ? [{ role: 'agent' }]
      : []
  // Without a sign of the customer's own, who is not the agent is the customer: both were pointed at.
  const fallback: RoleRule[] =
    !isSurelyTold && forAgent.length > 0 && named('customer').length > 0 ? [{ role: 'customer' }] : []
  const roles = [...marked, ...forCustomer, ...forAgent, ...rest, ...fallback]
  return { roles, ...(people && roles.some(({ author }) => author) ? { people } : {}) }
}

/** The samples, and the messages of the same author. */
function withSameAuthor(told: Told[], samples: Told[], others: Told[]): Told[] {
  const authors = new Set(samples.flatMap(({ author }) => (author ? personKey(author) : [])))
  for (const { author } of others) authors.delete(personKey(author))
  return told.filter((each) => samples.includes(each) || (!each.role && authors.has(personKey(each.author))))
}

/** As few signs as hold for all samples and for none of the others; empty where one sample has none. */
function cover(role: RoleRule['role'], samples: readonly Told[], others: Told[], signs: Sign[]): RoleRule[] {
  const rules: RoleRule[] = []
  const left = new Set(samples)
  const fit = signs.filter(({ rows }) => !others.some((each) => rows.has(each)))
  while (left.size > 0 && rules.length < 4) {
    const count = ({ rows }: Sign) => [...left].filter((each) => rows.has(each)).length
    const score = (sign: Sign) => {
      const word = role in trade && trade[role as keyof typeof trade].test(sign.name) ? 5 : 0
      return (10 * count(sign)) / left.size + word + sign.worth
    }
    const [best] = fit.filter((sign) => count(sign) > 0).toSorted((one, other) => score(other) - score(one))
    if (!best) return rules
    rules.push({ role, ...best.rule })
    for (const each of best.rows) left.delete(each)
  }
  return rules
}

/** Signs that say by their name what they mark, on messages that were not pointed at. */
function byTrade(role: 'note' | 'system' | 'bot', told: Told[], signs: Sign[]): RoleRule[] {
  const isOnNone = ({ rows }: Sign) => told.every((each) => !each.role || !rows.has(each))
  const fit = signs.filter((sign) => trade[role].test(sign.name) && isOnNone(sign))
  return fit.slice(0, 3).map(({ rule }) => ({ role, ...rule }))
}

/** Every sign by which some messages differ from others. */
function signsOf(told: Told[], names: Set<string>): Sign[] {
  const signs = new Map<string, Sign>()
  const add = (each: Told, rule: Sign['rule'], worth: number, name: string) => {
    const key = JSON.stringify(rule)
    const sign = signs.get(key) ?? { rule, rows: new Set(), worth, name }
    sign.rows.add(each)
    signs.set(key, sign)
  }
  for (const each of told) {
    const { row, bodies } = each
    for (const element of allBelow(row)) {
      if (bodies.some((body) => body !== element && holds(body, element))) continue
      const isInside = element.getRootNode() !== row.getRootNode()
      for (const { selector, rank } of tokensOf(element)) {
        if ((rank > 4 && element === row) || rank > 5 || !isNameless(selector, names) || isPersonal(selector)) continue
        const rule = element === row ? { matches: selector } : { has: isInside ? `>>> ${selector}` : selector }
        const isPair = selector.includes('=')
        add(each, rule, (element === row ? 1 : 0) + (isPair ? 2 : 0) - rank / 5, selector)
      }
    }
    const line = lineOf(row)
    for (const above of line.slice(1, 4)) {
      if (told.every((other) => holds(above, other.row))) break
      for (const { selector, rank } of tokensOf(above)) {
        if (
          rank > 4 ||
          !isNameless(selector, names) ||
          isPersonal(selector) ||
          above.getRootNode() !== row.getRootNode()
        )
          continue
        add(each, { matches: `${selector} *` }, -rank / 5, selector)
      }
    }
    const side = sideOf(row)
    if (side) add(each, { side }, 1.5, '')
  }
  // What all have, or one alone of many, tells nobody apart.
  return [...signs.values()].filter(({ rows }) => rows.size < told.length)
}

/** The mail domain of the team, where messages show their senders' addresses: of the agent's side, so it may be kept. */
function teamDomain(told: Told[], customers: Told[], agents: Told[]) {
  const [agent] = agents
  if (!agent || customers.length === 0) return undefined
  for (const element of allBelow(agent.row)) {
    if (agent.bodies.some((body) => holds(body, element))) continue
    for (const attribute of [...element.getAttributeNames(), undefined]) {
      if (attribute === undefined && element.childElementCount > 0) continue
      const own = domainOf(attribute ? element.getAttribute(attribute) : element.textContent)
      const path =
        own && tokensOf(element).find(({ rank, selector }) => rank !== 6 && !selector.includes('"'))?.selector
      if (!own || !path) continue
      const place: Field = { path, ...(attribute ? { attribute } : {}) }
      const domains = told.map(({ row }) => domainOf(readField(row, [place])))
      const isOf = (each: Told) => domains[told.indexOf(each)]
      if (customers.some((each) => !isOf(each) || isOf(each) === own) || agents.some((each) => isOf(each) !== own))
        continue
      const escaped = own.replace(/\./g, '\\.')
      return {
        own: { ...place, pattern: `@${escaped}\\b` },
        other: { ...place, pattern: `@(?!${escaped}\\b)` },
        others: told.filter((each) => isOf(each) !== own && isOf(each)),
      }
    }
  }
  return undefined
}

function domainOf(text: string | null | undefined): string | undefined {
  return text && text.length < 200 ? /@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(text)?.[1]?.toLowerCase() : undefined
}

/** Attributes that name or number one person, whatever their value. */
function isPersonal(selector: string): boolean {
  return (
    /\[[^=]*(user|author|sender|person|name|mail|owner|by)[^=]*(id)?="?[^"]*\d/i.test(selector) ||
    /\[[^=]*(-id|name|mail)\W?="/i.test(selector)
  )
}

/** A place beside the thread that names the customer, so that the name is read there each time and kept nowhere. */
function customerPlace(
  page: Document,
  told: Told[],
  customers: Told[],
  agents: Told[],
  thread: Element,
  names: Set<string>,
): Adapter['people'] {
  const key = customers.map(({ author }) => personKey(author)).find(Boolean)
  if (!key || agents.some(({ author }) => personKey(author) === key)) return undefined
  const rows = told.map(({ row }) => row)
  const places: { path: string; worth: number }[] = []
  for (const element of allBelow(page.documentElement)) {
    if (rows.some((row) => holds(row, element) || holds(element, row)) || !isVisible(element)) continue
    if (personKey(textOf(element)) !== key || element.closest('nav, [role="navigation"], [role="listbox"]')) continue
    const path = describe(element, names)
    const here = selectAll(page, path).map((each) => personKey(textOf(each)))
    if (!here.includes(key) || agents.some(({ author }) => author && here.includes(personKey(author)))) continue
    const isHead = element.closest('h1, h2, h3, h4, header, aside, [role="complementary"], [role="heading"]') !== null
    places.push({ path, worth: (isHead ? 2 : 0) + (holds(thread, element) ? -1 : 0) })
  }
  const [best] = places.toSorted((one, other) => other.worth - one.worth)
  return best && { customer: [{ path: best.path }] }
}
