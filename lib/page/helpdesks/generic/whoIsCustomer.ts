import { domainOf } from './addresses'
import { count } from './count'
import type { Facts } from './facts'
import { isLabelled } from './isLabelled'
import { isKin } from './kinship'
import type { Outside } from './namedOutside'
import { partyWords } from './partyWords'
import type { Said } from './saidLabels'
import { speaksAs } from './speech/speaksAs'
import { saysOneOf } from './traitsOf'

/** How much speaks for somebody being the customer; below zero: for the team. `speech` is what their words alone say, the other way round. */
export type Standing = { party: string; sum: number; speech: number }

/** What each fact is worth. Set by hand from what helpdesks have in common, not learnt from any page; how people speak is (decision 0285). */
const worth = {
  account: -4,
  writer: -3,
  receiver: 3,
  heading: 3,
  beside: 1.5,
  firstBeside: 0.7,
  mailNear: 1.2,
  wroteFirst: 1,
  onTeamSide: -3,
  onOtherSide: 1.5,
  wroteNotes: -1.5,
  wroteSureNotes: -3,
  customerWord: 2,
  agentWord: -2,
  ownDomain: -2,
  otherDomain: 1.5,
  customerLabel: 2.5,
  agentLabel: -2.5,
  customerField: 3,
  teamField: -2.5,
  greeted: 1,
  sentByTeam: -3,
  kinOfTeam: -2,
  speech: 1,
}

/** So many messages of somebody tell how that one speaks. */
const mostHeard = 20
/** What somebody says in many messages is of one matter: more than so many make nothing surer. */
const mostCounted = 4
/** Words alone are no surer than this. */
const surest = 3

/** In a thread of more people than these only the first who write again and again can be told. */
const mostParties = 24

/** What the parties of a thread are told by. */
export type Evidence = {
  facts: Facts[]
  /** Whose each message is; undefined for lines. */
  parties: (string | undefined)[]
  isNote: boolean[]
  outside: Map<string, Outside>
  hasSides: boolean
  /** The domains of the helpdesk itself and of the mailbox. */
  ownDomains: Set<string>
  /** Whether the sides of the bubbles count: not where names alone tell, for some desks show the thread as the customer sees it. */
  countsSides: boolean
  /** On which side whoever is known to be of the team stands; the end where nobody is. */
  teamSide: 'start' | 'end'
  /** The address of each message's author. */
  addresses: (string | undefined)[]
  /** Whom the page shows to be of the team. */
  team: Set<string>
  /** For whom somebody of the team writes: a firm. */
  spokenFor: Set<string>
  /** Place of the message that was written first. */
  first: number
}

/** How the parties stand, the likeliest customer first. */
export function standings(evidence: Evidence): Standing[] {
  const counts = new Map<string, number>()
  for (const party of evidence.parties) if (party !== undefined) count(counts, party)
  const parties = [...counts.keys()]
    .filter((party) => counts.size <= mostParties || (counts.get(party) ?? 0) > 1)
    .slice(0, mostParties)
  const earliest = Math.min(
    ...parties.map((party) =>
      evidence.outside.get(party)?.isBeside ? (evidence.outside.get(party)?.first ?? 1e9) : 1e9,
    ),
  )
  const heard = new Map(
    parties.map((party) => [
      party,
      evidence.facts.filter((_, at) => evidence.parties[at] === party && !evidence.isNote[at]).slice(0, mostHeard),
    ]),
  )
  const usual = usualSpeech([...heard.values()])
  return parties
    .map((party) => {
      const speech = speechOf(heard.get(party) ?? [], usual)
      return { party, speech, sum: sumOf(party, evidence, parties.length, earliest) - worth.speech * speech }
    })
    .sort((a, b) => b.sum - a.sum)
}

function sumOf(party: string, evidence: Evidence, size: number, earliest: number): number {
  const {
    facts,
    parties,
    isNote,
    outside,
    hasSides,
    ownDomains,
    first,
    countsSides,
    teamSide,
    addresses,
    team,
    spokenFor,
  } = evidence
  const messages = facts.filter((_, at) => parties[at] === party && !isNote[at])
  const others = facts.filter((_, at) => parties[at] !== undefined && parties[at] !== party)
  const named = outside.get(party)
  const rest = new Set(parties.flatMap((other) => (other !== undefined && other !== party ? other : [])))
  const labelled = (said: Said, among: Facts[]) => {
    const headed = among.filter(({ hasHeader }) => hasHeader)
    const all = headed.length > 0 ? headed : among
    return all.filter((each) => isLabelled(each, said)).length / Math.max(1, all.length)
  }
  // What stands with everybody tells nobody.
  const tells = (said: Said) =>
    labelled(said, messages) > 0.6 &&
    [...rest].slice(0, mostParties).some((other) => {
      const theirs = facts.filter((_, at) => parties[at] === other && !isNote[at])
      return theirs.length > 0 && labelled(said, theirs) < 0.2
    })
  let sum = 0
  // Whoever is signed in is named once more as the one who has the ticket.
  const isTeams = named?.isAccount || named?.isWriter || named?.isTeamField
  if (named?.isAccount) sum += worth.account
  else if (named?.isWriter) sum += worth.writer
  if (named?.isTeamField) sum += worth.teamField
  else if (named?.isCustomerField) sum += worth.customerField
  if (named?.isReceiver) sum += worth.receiver
  if (named?.isHeading) sum += worth.heading
  else if (named?.isBeside && !isTeams && !named.isCustomerField) sum += worth.beside
  if (named?.isBeside && !isTeams && named.first === earliest) sum += worth.firstBeside
  if (named?.isBeside && !isTeams && named.hasMailNear) sum += worth.mailNear
  if (size > 1 && parties[first] === party) sum += worth.wroteFirst
  if (hasSides && countsSides && messages.length > 0) {
    const share = messages.filter(({ look }) => look.side === teamSide).length / messages.length
    if (share > 0.6) sum += worth.onTeamSide
    else if (share < 0.2 && messages.some(({ look }) => look.side !== undefined)) sum += worth.onOtherSide
  }
  if (facts.some((_, at) => parties[at] === party && isNote[at]))
    sum += team.has(party) && !isTeams ? worth.wroteSureNotes : worth.wroteNotes
  const share = (words: RegExp, among: Facts[]) =>
    among.length > 0 ? among.filter(({ traits }) => saysOneOf(traits, words)).length / among.length : 0
  if (share(partyWords.customer, messages) > 0.6 && share(partyWords.customer, others) < 0.4) sum += worth.customerWord
  if (share(partyWords.agent, messages) > 0.6 && share(partyWords.agent, others) < 0.4) sum += worth.agentWord
  if (tells('customer')) sum += worth.customerLabel
  if (tells('agent')) sum += worth.agentLabel
  const isOwn = (mail: string | undefined) => mail !== undefined && ownDomains.has(domainOf(mail))
  // A domain that everybody writes from tells nobody.
  if (addresses.some((mail) => mail !== undefined && !isOwn(mail)) && addresses.some(isOwn)) {
    const mails = addresses.filter((_, at) => parties[at] === party)
    if (mails.some(isOwn)) sum += worth.ownDomain
    else if (mails.some(Boolean)) sum += worth.otherDomain
  }
  if (!team.has(party)) {
    const teams = facts.filter((_, at) => team.has(parties[at] ?? '') && !isNote[at])
    const strangers = facts.filter(
      (_, at) => parties[at] !== undefined && parties[at] !== party && !team.has(parties[at] ?? '') && !isNote[at],
    )
    if (isKin(messages, teams, strangers)) sum += worth.kinOfTeam
  }
  if (others.some(({ text }) => greets(text, party))) sum += worth.greeted
  if (spokenFor.has(party)) sum += worth.sentByTeam
  return sum
}

/** So much of what all have in common is set aside: of many who ask and one who answers most sound alike for good reason. */
const counted = 0.5

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** How the parties speak on average: in a language that is little known, or of one matter, all may sound like one side. */
function usualSpeech(parties: Facts[][]): number {
  const means = parties.flatMap((messages) =>
    messages.length > 0 ? meanOf(messages.map(({ text }) => speaksAs(text).team)) : [],
  )
  // Of one alone nobody can say how others speak.
  return meanOf(means) * (means.length > 1 ? counted : 1)
}

/** How surely somebody's messages are in the words of a team, below zero in those of a customer, beside how all speak. */
function speechOf(messages: Facts[], usual: number): number {
  const mean = meanOf(messages.map(({ text }) => speaksAs(text).team - usual))
  return Math.max(-surest, Math.min(surest, mean * Math.sqrt(Math.min(messages.length, mostCounted))))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Whether a message names somebody, or a part of the name, in its first words. */
export function greets(text: string, party: string, isStrict = false): boolean {
  const start = text.slice(0, 40).split('\n')[0] ?? ''
  const parts = party.split(/[\s_.\d]+/).filter((part) => part.length > 2)
  if (isStrict)
    return parts.some((part) => {
      const found = new RegExp(`^(?:\\p{L}+\\.?\\s){0,2}(${escaped(part)})(?:\\s\\p{L}+)?(?:[,!:.…،、]|$)`, 'iu').exec(
        start,
      )
      return found?.[1] !== undefined && !/^\p{Ll}/u.test(found[1])
    })
  const words = start.split(/[^\p{L}-]+/u).flatMap((word) => (/^\p{Ll}/u.test(word) ? [] : word.toLowerCase()))
  return parts.some((part) => words.includes(part.toLowerCase()))
}
