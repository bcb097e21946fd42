import type { Role } from '../../../conversation/conversation'
import { addressesOf, domainOf } from './addresses'
import { botsAmong } from './botsAmong'
import { mostOf } from './count'
import type { Facts } from './facts'
import { isLine } from './linesAbout'
import type { Outside } from './namedOutside'
import { isNote, notesAmong } from './notesAmong'
import { type Evidence, type Standing, standings } from './whoIsCustomer'

/** Whose a message is, and how sure that is, from 0 to 1. */
export type Told = { role: Role; confidence: number }

/** The roles of all messages, and the name of the customer where one is told. */
export type Roles = { told: Told[]; customer: string | undefined }

/** How far the likeliest customer must stand, and how far before the next. Another is told from somebody who is known to be of the team. */
const enough = 2
const ahead = 1.5
const farAhead = 3

/** So many people are looked for in the page around the thread. */
const mostNamed = 60

/** A mark of a program is plain. */
const botConfidence = 0.8

/** Colleagues of the customer are told by their address alone. */
const companionConfidence = 0.7

/** Names alone tell where one is so sure to be the customer, and everybody else so far behind. */
const clearlyCustomer = 4
const clearlyAhead = 6

/** Of one author alone: from here on the customer, and from the same below zero of the team. */
const alone = 2.5

/**
 * Who is who, from everything at once. Where nothing tells the customer from the team, both are `unknown`.
 * @param facts in page order
 * @param lines how much each is a line about the ticket
 * @param isNewestFirst the page shows the newest on top
 * @param isWhole the thread's first message is among them
 */
export function rolesOf(
  facts: Facts[],
  lines: number[],
  outsideOf: (name: string, others: string[]) => Outside | undefined,
  mailbox: string[],
  isNewestFirst: boolean,
  isWhole: boolean,
): Roles {
  const areLines = lines.map(isLine)
  const bots = botsAmong(facts.filter((_, at) => !areLines[at]))
  const isBot = ({ author }: Facts) => author !== undefined && bots.has(author)
  const people = facts.map((each, at) => (areLines[at] || isBot(each) ? undefined : each))
  const sides = people.flatMap((each) => each?.look.side ?? [])
  const hasSides =
    sides.includes('start') && sides.includes('end') && sides.length * 1.5 > people.filter(Boolean).length
  const parties = partiesOf(people, hasSides)
  const order = isNewestFirst ? [...facts.keys()].reverse() : [...facts.keys()]
  const opener = order.find((at) => parties[at] !== undefined) ?? 0
  let areNotes = notesAmong(
    facts,
    areLines,
    facts.map(() => false),
    opener,
  ).map(isNote)
  const first = isWhole ? (order.find((at) => parties[at] !== undefined && !areNotes[at]) ?? 0) : -1
  const addresses = addressesOf(facts)
  const outside = new Map<string, Outside>()
  for (const party of [...new Set(parties)].slice(0, mostNamed)) {
    const named =
      party === undefined || party.startsWith('|')
        ? undefined
        : outsideOf(
            party,
            [...new Set(parties)].flatMap((other) => (other === undefined || other === party ? [] : other)),
          )
    if (party !== undefined && named) outside.set(party, named)
  }
  const team = new Set(
    [...outside].filter(([, { isAccount, isWriter }]) => isAccount || isWriter).map(([name]) => name),
  )
  const customerDomains = new Set(
    [...outside].flatMap(([name, { isHeading, mail }]) => (isHeading && mail && !team.has(name) ? domainOf(mail) : [])),
  )
  const ownDomains = new Set([
    ...mailbox,
    ...sharedDomains(facts, addresses).filter((domain) => !customerDomains.has(domain)),
  ])
  const sideOf = (names: Set<string>) =>
    mostOf(facts.flatMap(({ look }, at) => (look.side && names.has(parties[at] ?? '') ? look.side : [])))
  const teamSide = sideOf(team) ?? 'end'
  const evidence = (countsSides = true): Evidence => ({
    facts,
    parties,
    isNote: areNotes,
    outside,
    hasSides,
    ownDomains,
    first,
    countsSides,
    teamSide,
    addresses,
    team,
  })
  let ranked = ranking(evidence)
  const isCustomer = () => parties.map((party) => party !== undefined && party === customerOf(ranked)?.party)
  const notes = notesAmong(facts, areLines, isCustomer(), opener)
  areNotes = notes.map(isNote)
  ranked = ranking(evidence)
  const customer = customerOf(ranked)
  const companions = companionsOf(customer, parties, areNotes, addresses, outside, team, ownDomains)
  const told = facts.map((_, at): Told => {
    if (areLines[at]) return { role: 'system', confidence: sureOf((lines[at] as number) - 2) }
    if (areNotes[at]) return { role: 'note', confidence: sureOf((notes[at] as number) - 1) }
    if (isBot(facts[at] as Facts)) return { role: 'bot', confidence: botConfidence }
    const party = parties[at]
    if (party !== undefined && companions.has(party)) return { role: 'customer', confidence: companionConfidence }
    return partyRole(party, ranked, customer)
  })
  return { told, customer: nameOf(customer, facts) }
}

/** By names alone where those tell; else with the sides. */
function ranking(evidence: (countsSides: boolean) => Evidence): Standing[] {
  const byNames = standings(evidence(false))
  const [best, next] = byNames
  const isClear = best && next && best.sum >= clearlyCustomer && next.sum <= 0 && best.sum - next.sum >= clearlyAhead
  return isClear ? byNames : standings(evidence(true))
}

function nameOf(customer: Standing | undefined, facts: Facts[]): string | undefined {
  return facts.find(({ author }) => author !== undefined && author === customer?.party)?.author
}

/** Who writes from the customer's domain and is not of the team: people in copy. */
function companionsOf(
  customer: Standing | undefined,
  parties: (string | undefined)[],
  isNote: boolean[],
  addresses: (string | undefined)[],
  outside: Map<string, Outside>,
  team: Set<string>,
  ownDomains: Set<string>,
): Set<string> {
  const domainsOf = (party: string) =>
    [outside.get(party)?.mail, ...addresses.filter((_, at) => parties[at] === party)].flatMap((mail) =>
      mail ? domainOf(mail) : [],
    )
  const theirs = new Set(customer ? domainsOf(customer.party).filter((domain) => !ownDomains.has(domain)) : [])
  const others = [...new Set(parties)].filter((party) => party !== undefined && party !== customer?.party)
  return new Set(
    others.flatMap((party) => {
      const isTeams = party === undefined || team.has(party) || parties.some((each, at) => each === party && isNote[at])
      return !isTeams && domainsOf(party).some((domain) => theirs.has(domain)) ? party : []
    }),
  )
}

/** Name, or else side, or else look. A message without a name has that of the message before it that looks the same. */
function partiesOf(people: (Facts | undefined)[], hasSides: boolean): (string | undefined)[] {
  const namedAt = (side: 'start' | 'end') => {
    const names = new Set(people.flatMap((each) => (each?.author && each.look.side === side ? each.author : [])))
    return names.size === 1 ? [...names][0] : undefined
  }
  const bySide = { start: namedAt('start'), end: namedAt('end') }
  return people.map((each) => {
    if (!each) return undefined
    if (each.author) return each.author
    if (hasSides && each.look.side) return bySide[each.look.side] ?? `|${each.look.side}`
    return `|${each.look.paint}`
  })
}

function customerOf(ranked: Standing[]): Standing | undefined {
  const [best, next] = ranked
  if (!best) return undefined
  if (!next) return best.sum >= alone ? best : undefined
  const lead = best.sum - next.sum
  return (best.sum >= enough && lead >= ahead) || (best.sum >= 0 && lead >= farAhead) ? best : undefined
}

function partyRole(party: string | undefined, ranked: Standing[], customer: Standing | undefined): Told {
  const own = ranked.find((each) => each.party === party)
  if (!own) return { role: 'unknown', confidence: 0 }
  const next = ranked.find((each) => each !== customer)
  if (own === customer) return { role: 'customer', confidence: sureOf(customer.sum - (next?.sum ?? 0)) }
  if (own.sum <= -alone) return { role: 'agent', confidence: sureOf(-own.sum + 1) }
  if (customer && customer.sum - own.sum >= ahead) return { role: 'agent', confidence: sureOf(customer.sum - own.sum) }
  return { role: 'unknown', confidence: 0 }
}

function sureOf(lead: number): number {
  return Math.round(Math.min(0.98, Math.max(0.3, 0.45 + lead / 10)) * 100) / 100
}

/** Domains from which several people write: those of the team. */
function sharedDomains(facts: Facts[], addresses: (string | undefined)[]): string[] {
  const writers = new Map<string, Set<string>>()
  facts.forEach(({ author }, at) => {
    const mail = addresses[at]
    if (!author || !mail) return
    const domain = domainOf(mail)
    writers.set(domain, (writers.get(domain) ?? new Set()).add(author))
  })
  return [...writers].filter(([, authors]) => authors.size > 1).map(([domain]) => domain)
}
