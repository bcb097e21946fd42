import type { Fact } from '../classify/assessment'

type Place = { start: number; end: number; kind: Fact['kind'] }

const joints: Partial<Record<Fact['kind'], RegExp>> = {
  date: /^(?:,? (?:and|or) | ?[&+] |, )$/i,
  other: /^(?: (?:and|or|plus) | ?[&+] )$/i,
}
/** What is longer than this is told in words of its own. */
const longestItem = 18
const bareNumber = /^[\d.,]+$/u

/** What is told in one breath is one fact: "4 June, 9 June and 2 July", "30 pupils and 2 teachers". */
export function joinLists<P extends Place>(text: string, places: readonly P[]): P[] {
  const lists: P[] = []
  for (const place of places) {
    const last = lists.at(-1)
    const isListed =
      last?.kind === place.kind &&
      joints[place.kind]?.test(text.slice(last.end, place.start)) &&
      !bareNumber.test(text.slice(last.start, last.end)) &&
      !bareNumber.test(text.slice(place.start, place.end)) &&
      place.end - place.start <= longestItem
    if (last && isListed) lists.splice(-1, 1, { ...last, end: place.end })
    else lists.push(place)
  }
  return lists
}

const leadIn = /^(?:on|by|at|for|before|until|till|since|from|the) (?:the )?/i
const shortNumber = /^\d{1,2}$/u

/** The words that count of a fact, between marks, so that whole words are compared. */
function plainWords(text: string): string {
  return ` ${(
    text
      .replace(leadIn, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `
}

/** Each fact is laid beside each; a thread with more of them holds pasted logs, of which nothing is read out anyway. */
const mostCompared = 500

/**
 * Leaves out what another fact says as well and more fully: "May" beside "16 May", "118" beside "118.00". A figure of one
 * or two digits may mean anything.
 */
export function withoutRepeats(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length > mostCompared) return facts
  const words = facts.map(({ text }) => plainWords(text))
  return facts.filter(({ kind, text }, at) => {
    const own = words[at] ?? ''
    if (shortNumber.test(text)) return true
    return !facts.some((other, place) => {
      if (place === at || !(other.kind === kind || bareNumber.test(text))) return false
      const others = words[place] ?? ''
      return others.includes(own) && (others !== own || place < at)
    })
  })
}
