import type { Facts } from './facts'

/** How many of somebody's messages have a mark for it to be theirs, and how many of others at most. */
const nearlyAll = 0.8
const nearlyNone = 0.2

/**
 * Whether somebody's messages share a mark with those of the team that nobody else's have: a label beside the name, a class, a background.
 * @param own messages of that somebody
 * @param team messages of others who are known to be of the team
 * @param rest messages of everybody else
 */
export function isKin(own: Facts[], team: Facts[], rest: Facts[]): boolean {
  if (own.length === 0 || team.length === 0 || rest.length === 0) return false
  const share = (messages: Facts[], mark: string) =>
    messages.filter((each) => marksOf(each).has(mark)).length / messages.length
  const marks = new Set(own.flatMap((each) => [...marksOf(each)]))
  return [...marks].some(
    (mark) => share(own, mark) >= nearlyAll && share(team, mark) >= nearlyAll && share(rest, mark) <= nearlyNone,
  )
}

const marksKnown = new WeakMap<Facts, Set<string>>()

function marksOf(each: Facts): Set<string> {
  const known = marksKnown.get(each)
  if (known) return known
  const marks = new Set([...each.traits, `paint=${each.look.paint}`])
  marksKnown.set(each, marks)
  return marks
}
