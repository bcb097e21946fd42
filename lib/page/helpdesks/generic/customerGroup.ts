import type { Facts } from './facts'
import { isLikeCustomer, lacksBadge } from './kinship'
import { greets, type Standing } from './whoIsCustomer'

/** How far the likeliest customer must stand, and how far before the next. Another is told from somebody who is known to be of the team. */
const enough = 2
export const ahead = 1.5
const farAhead = 3

/** Where the page shows so little of somebody, as who wrote first, words must tell, and tell clearly. */
const littleShown = 1.2
const byWordsAlone = 4

/** Names alone tell where one is so sure to be the customer, and everybody else so far behind. */
export const clearlyCustomer = 4
export const clearlyAhead = 6

/** Of one author alone: from here on the customer, and from the same below zero of the team. */
export const alone = 2.5

/**
 * Who asks together with the likeliest customer: those whose messages are shown as that customer's and not as the team's, and those for whom
 * as much speaks, or whom the answer goes to as well. Who greets the customer, or writes from elsewhere, does not.
 * @param receivers whom the reply box names
 */
export function peersOf(
  ranked: Standing[],
  known: Set<string>,
  messagesBy: (names: Set<string>) => Facts[],
  domainsOf: (party: string) => string[],
  receivers: Set<string>,
): Set<string> {
  const best = ranked[0]
  if (!best || best.sum <= 0) return new Set()
  // Short words may sound like anybody's: whom all else shows to be of the team stays so.
  const isTeams = ({ sum, speech }: Standing) => Math.min(sum, sum + speech) <= -alone
  const team = new Set([...known, ...ranked.flatMap((each) => (isTeams(each) ? each.party : []))])
  team.delete(best.party)
  const [theirs, teams] = [messagesBy(new Set([best.party])), messagesBy(team)]
  const domains = domainsOf(best.party)
  const hasTeam = ranked.some(({ sum }) => sum <= 0)
  return new Set(
    ranked.flatMap(({ party, sum }) => {
      if (party === best.party || team.has(party) || party.startsWith('|')) return []
      // The answer goes to both.
      if (receivers.has(best.party) && receivers.has(party) && sum >= enough) return party
      const own = messagesBy(new Set([party]))
      const isElsewhere = domains.length > 0 && domainsOf(party).some((domain) => !domains.includes(domain))
      if (isElsewhere || own.some(({ text }) => greets(text, best.party, true))) return []
      const isAsLikely = hasTeam && sum >= clearlyCustomer && best.sum - sum < ahead
      return isAsLikely || isLikeCustomer(own, theirs, teams) || lacksBadge(own, theirs, teams) ? party : []
    }),
  )
}

/** The likeliest, where nobody but those who are alike stands near. */
export function customerOf(ranked: Standing[], alike: Set<string>): Standing | undefined {
  const [best, next] = ranked.filter(({ party }) => !alike.has(party))
  if (!best) return undefined
  if (!next) return best.sum >= alone ? best : undefined
  const lead = best.sum - next.sum
  if (best.sum + best.speech <= littleShown) return lead >= byWordsAlone ? best : undefined
  return (best.sum >= enough && lead >= ahead) || (best.sum >= 0 && lead >= farAhead) ? best : undefined
}

/** Who writes from the customer's domain and is not of the team: people in copy. */
export function companionsOf(
  customer: Standing | undefined,
  parties: (string | undefined)[],
  isNote: boolean[],
  domainsOf: (party: string) => string[],
  team: Set<string>,
  ownDomains: Set<string>,
): Set<string> {
  const theirs = new Set(customer ? domainsOf(customer.party).filter((domain) => !ownDomains.has(domain)) : [])
  const others = [...new Set(parties)].filter((party) => party !== undefined && party !== customer?.party)
  return new Set(
    others.flatMap((party) => {
      const isTeams =
        party === undefined ||
        party.startsWith('|') ||
        team.has(party) ||
        parties.some((each, at) => each === party && isNote[at])
      return !isTeams && domainsOf(party).some((domain) => theirs.has(domain)) ? party : []
    }),
  )
}
