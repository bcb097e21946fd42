import type { Role } from '../../../conversation/conversation'
import { addressesOf, domainOf } from './addresses'
import { botsAmong, isBotsOwn, sentByPrograms } from './botsAmong'
import { mostOf } from './count'
import { ahead, alone, clearlyAhead, clearlyCustomer, companionsOf, customerOf, peersOf } from './customerGroup'
import type { Facts } from './facts'
import { isLabelled } from './isLabelled'
import { isLine } from './linesAbout'
import type { Outside } from './namedOutside'
import { isNote, notesAmong } from './notesAmong'
import { areSteady, partiesOf } from './partiesOf'
import { saysBy } from './saidLabels'
import { type Evidence, type Standing, standings } from './whoIsCustomer'

/** Whose a message is, and how sure that is, from 0 to 1. */
export type Told = { role: Role; confidence: number }

/** The roles of all messages, and the name of the customer where one is told. */
export type Roles = { told: Told[]; customer: string | undefined }

/** Between the sides, without a name, stand programs and lines. */
const isBetween = (party: string) => party.startsWith('|') && !/^\|(start|end)$/.test(party)

/** So many people are looked for in the page around the thread. */
const mostNamed = 60

/** A mark of a program is plain. */
const botConfidence = 0.8

/** Programs are shown in colours of their own; their notes say what they are, too. */
function isSurelyNote(each: Facts): boolean {
  return each.look.isYellow || isLabelled(each, 'note')
}

/** Colleagues of the customer are told by their address alone. */
const companionConfidence = 0.7

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
  const sent = sentByPrograms(facts.filter((_, at) => !areLines[at]))
  const isBot = (each: Facts) => (each.author === undefined ? isBotsOwn(each) : bots.has(each.author) || sent.has(each))
  const people = facts.map((each, at) => (areLines[at] || isBot(each) ? undefined : each))
  const sides = people.flatMap((each) => each?.look.side ?? [])
  const hasSides =
    sides.includes('start') &&
    sides.includes('end') &&
    sides.length * 1.5 > people.filter(Boolean).length &&
    areSteady(people)
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
    [...outside]
      .filter(([, { isAccount, isWriter, isTeamField }]) => isAccount || isWriter || isTeamField)
      .map(([name]) => name),
  )
  const receivers = new Set([...outside].flatMap(([name, { isReceiver }]) => (isReceiver ? name : [])))
  const spokenFor = spokenForBy(team, facts, parties)
  for (const party of spokenFor) team.add(party)
  const customerDomains = new Set(
    [...outside].flatMap(([name, { isHeading, mail }]) => (isHeading && mail && !team.has(name) ? domainOf(mail) : [])),
  )
  // Where the page shows who is of the team and none of them writes from a domain, colleagues who share it are the customer's.
  const isTeams = (domain: string) =>
    team.size === 0 ||
    addresses.some((mail, at) => mail !== undefined && domainOf(mail) === domain && team.has(parties[at] ?? ''))
  const ownDomains = new Set([
    ...mailbox,
    ...sharedDomains(facts, addresses).filter((domain) => !customerDomains.has(domain) && isTeams(domain)),
  ])
  const sideOf = (names: Set<string>) =>
    mostOf(facts.flatMap(({ look }, at) => (look.side && names.has(parties[at] ?? '') ? look.side : [])))
  const teamSide = sideOf(team) ?? 'end'
  // Who writes what is said to be a note is of the team.
  const noted = new Set(
    parties.flatMap((party, at) =>
      party !== undefined && areNotes[at] && isSurelyNote(facts[at] as Facts) ? party : [],
    ),
  )
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
    team: new Set([...team, ...noted]),
    spokenFor,
  })
  // Who writes nothing but notes is nobody to choose from.
  const isMostlyNamed =
    parties.filter((party) => party?.startsWith('|')).length * fewUnnamed < parties.filter(Boolean).length
  const writers = () => new Set(parties.filter((_, at) => !areNotes[at]))
  const ranks = () => {
    const own = writers()
    const all = ranking(evidence)
    const chosen = all.filter(
      ({ party }) => own.has(party) && !(isMostlyNamed && party.startsWith('|')) && !(hasSides && isBetween(party)),
    )
    return chosen.length > 0 ? chosen : all
  }
  let ranked = ranks()
  const messagesBy = (names: Set<string>) =>
    facts.filter((_, at) => !areLines[at] && !areNotes[at] && names.has(parties[at] ?? ''))
  const domainsOf = (party: string) =>
    [outside.get(party)?.mail, ...addresses.filter((_, at) => parties[at] === party)].flatMap((mail) =>
      mail ? domainOf(mail) : [],
    )
  const peers = () => {
    const noted = parties.flatMap((party, at) => (party !== undefined && areNotes[at] ? party : []))
    return peersOf(ranked, new Set([...team, ...noted]), messagesBy, domainsOf, receivers)
  }
  const isCustomer = () => {
    const alike = peers()
    const likeliest = customerOf(ranked, alike)?.party
    return parties.map(
      (party) => party !== undefined && likeliest !== undefined && (party === likeliest || alike.has(party)),
    )
  }
  const notes = notesAmong(facts, areLines, isCustomer(), opener)
  areNotes = notes.map(isNote)
  ranked = ranks()
  const alike = peers()
  const customer = customerOf(ranked, alike)
  const companions = companionsOf(customer, parties, areNotes, domainsOf, team, ownDomains)
  for (const party of customer ? alike : []) companions.add(party)
  for (const party of customer ? speakersAlong(ranked, new Set([...team, ...noted, customer.party])) : [])
    companions.add(party)
  const told = facts.map((_, at): Told => {
    if (areLines[at]) return { role: 'system', confidence: sureOf((lines[at] as number) - 2) }
    if (isBot(facts[at] as Facts) && !(areNotes[at] && isSurelyNote(facts[at] as Facts)))
      return { role: 'bot', confidence: botConfidence }
    if (areNotes[at]) return { role: 'note', confidence: sureOf((notes[at] as number) - 1) }
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

/** Where fewer than one in so many messages name nobody, whoever wrote those is nobody to choose from. */
const fewUnnamed = 6

/** Words decide more often than they make sure. */
const firm = ({ sum, speech }: Standing) => sum + speech / 2

function partyRole(party: string | undefined, ranked: Standing[], customer: Standing | undefined): Told {
  const own = ranked.find((each) => each.party === party)
  if (!own) return { role: 'unknown', confidence: 0 }
  const next = ranked.find((each) => each !== customer)
  if (own === customer) return { role: 'customer', confidence: sureOf(firm(customer) - (next ? firm(next) : 0)) }
  if (own.sum <= -alone) return { role: 'agent', confidence: sureOf(-firm(own) + 1) }
  if (customer && customer.sum - own.sum >= ahead)
    return { role: 'agent', confidence: sureOf(firm(customer) - firm(own)) }
  return { role: 'unknown', confidence: 0 }
}

/** By their words alone somebody else asks from here on, where nothing speaks against it. */
const asksBySpeech = -2.5

/** Who speaks as a customer does and is not known to be of the team, or the customer. */
function speakersAlong(ranked: Standing[], known: Set<string>): string[] {
  return ranked.flatMap(({ party, sum, speech }) =>
    speech <= asksBySpeech && sum >= 0 && !party.startsWith('|') && !known.has(party) ? party : [],
  )
}

function sureOf(lead: number): number {
  return Math.round(Math.min(0.98, Math.max(0.3, 0.45 + lead / 10)) * 100) / 100
}

/** Those whose messages nearly all say that somebody of the team wrote them, as no others' do. */
function spokenForBy(team: Set<string>, facts: Facts[], parties: (string | undefined)[]): Set<string> {
  const isSent = ({ labels }: Facts) => labels.some((label) => [...team].some((name) => saysBy(label, name)))
  const own = new Map<string, Facts[]>()
  facts.forEach((each, at) => {
    const party = parties[at]
    if (party === undefined || party.startsWith('|') || team.has(party)) return
    const messages = own.get(party)
    if (messages) messages.push(each)
    else own.set(party, [each])
  })
  const all = [...own].map(([party, messages]) => ({ party, share: messages.filter(isSent).length / messages.length }))
  return all.some(({ share }) => share === 0)
    ? new Set(all.flatMap(({ party, share }) => (share === 1 ? party : [])))
    : new Set()
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
