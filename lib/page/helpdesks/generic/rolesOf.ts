import type { Role } from '../../../conversation/conversation'
import type { Facts } from './facts'
import { isLine } from './linesAbout'
import type { Outside } from './namedOutside'
import { isNote, notesAmong } from './notesAmong'
import { domainOf, type Evidence, type Standing, standings } from './whoIsCustomer'

/** Whose a message is, and how sure that is, from 0 to 1. */
export type Told = { role: Role; confidence: number }

/** The roles of all messages, and the name of the customer where one is told. */
export type Roles = { told: Told[]; customer: string | undefined }

/** How far the likeliest customer must stand, and how far before the next. Another is told from somebody who is known to be of the team. */
const enough = 2
const ahead = 1.5
const farAhead = 3

/** Of one author alone: from here on the customer, and from the same below zero of the team. */
const alone = 2.5

/**
 * Who is who, from everything at once. Where nothing tells the customer from the team, both are `unknown`.
 * @param facts in page order
 * @param lines how much each is a line about the ticket
 * @param isNewestFirst the page shows the newest on top
 */
export function rolesOf(
  facts: Facts[],
  lines: number[],
  outsideOf: (name: string, others: string[]) => Outside | undefined,
  mailbox: string[],
  isNewestFirst: boolean,
): Roles {
  const areLines = lines.map(isLine)
  const people = facts.map((each, at) => (areLines[at] ? undefined : each))
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
  const first = order.find((at) => parties[at] !== undefined && !areNotes[at]) ?? 0
  const ownDomains = new Set([...mailbox, ...sharedDomains(facts)])
  const outside = new Map<string, Outside>()
  for (const party of new Set(parties)) {
    const named =
      party === undefined || party.startsWith('|')
        ? undefined
        : outsideOf(
            party,
            parties.flatMap((other) => (other === undefined || other === party ? [] : other)),
          )
    if (party !== undefined && named) outside.set(party, named)
  }
  const evidence = (): Evidence => ({ facts, parties, isNote: areNotes, outside, hasSides, ownDomains, first })
  let ranked = standings(evidence())
  const isCustomer = () => parties.map((party) => party !== undefined && party === customerOf(ranked)?.party)
  const notes = notesAmong(facts, areLines, isCustomer(), opener)
  areNotes = notes.map(isNote)
  ranked = standings(evidence())
  const customer = customerOf(ranked)
  const told = facts.map((_, at): Told => {
    if (areLines[at]) return { role: 'system', confidence: sureOf((lines[at] as number) - 2) }
    if (areNotes[at]) return { role: 'note', confidence: sureOf((notes[at] as number) - 1) }
    return partyRole(parties[at], ranked, customer)
  })
  return { told, customer: nameOf(customer, facts) }
}

function nameOf(customer: Standing | undefined, facts: Facts[]): string | undefined {
  return facts.find(({ author }) => author !== undefined && author === customer?.party)?.author
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
  return (best.sum >= enough && lead >= ahead) || (best.sum > 0 && lead >= farAhead) ? best : undefined
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
function sharedDomains(facts: Facts[]): string[] {
  const writers = new Map<string, Set<string>>()
  for (const { author, mails } of facts) {
    if (!author || !mails[0]) continue
    const domain = domainOf(mails[0])
    writers.set(domain, (writers.get(domain) ?? new Set()).add(author))
  }
  return [...writers].filter(([, authors]) => authors.size > 1).map(([domain]) => domain)
}
