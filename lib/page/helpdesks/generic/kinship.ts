import type { Facts } from './facts'
import { saysLabel } from './saidLabels'
import { saysOneOf } from './traitsOf'

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
  const marks = new Set(own.flatMap((each) => [...marksOf(each)]))
  return [...marks].some(
    (mark) => shareOf(own, mark) >= nearlyAll && shareOf(team, mark) >= nearlyAll && shareOf(rest, mark) <= nearlyNone,
  )
}

/** Whether somebody's messages have all marks that the customer's have and the team's have not, and none of the team's. */
export function isLikeCustomer(own: Facts[], customer: Facts[], team: Facts[]): boolean {
  if (own.length === 0 || customer.length === 0 || team.length === 0) return false
  const marks = new Set([...customer, ...team].flatMap((each) => [...marksOf(each)]))
  let told = 0
  for (const mark of marks) {
    const [theirs, teams] = [shareOf(customer, mark), shareOf(team, mark)]
    const isTheirs = theirs >= nearlyAll && teams <= nearlyNone
    if (!isTheirs && !(teams >= nearlyAll && theirs <= nearlyNone)) continue
    const share = shareOf(own, mark)
    // What stands for somebody's name, and that somebody opened the thread, is that one's alone.
    if (isInitials.test(mark) || (isTheirs && isOpener.test(mark))) continue
    told++
    if (isTheirs ? share < nearlyAll : share > nearlyNone) return false
  }
  return told > 0
}

/** Words for all of a team, not for one of them or for one message. */
const badgeWords = /^(staff|team|agent|support|operator|admin|moderator|employee|official)$/

/** Whether the team wears a badge that neither the customer nor that somebody does: in a forum others ask along. */
export function lacksBadge(own: Facts[], customer: Facts[], team: Facts[]): boolean {
  if (own.length === 0 || customer.length === 0) return false
  const areSeveral = new Set(team.map(({ author }) => author)).size > 1
  const isBadge = (mark: string) =>
    saysOneOf([mark], badgeWords) ||
    (areSeveral && mark.startsWith('text ') && saysLabel(mark.replace(/^.*=/, ''), 'agent'))
  const badges = [...new Set(team.flatMap((each) => [...marksOf(each)]))].filter(
    (mark) => isBadge(mark) && shareOf(team, mark) >= nearlyAll && shareOf(customer, mark) <= nearlyNone,
  )
  return badges.length > 0 && badges.every((mark) => shareOf(own, mark) <= nearlyNone)
}

/** How forums mark whoever asked first. */
const isOpener =
  /^text .*=(?:author|op|original poster|(?:topic|thread) starter|autore?|auteur|ersteller|автор|作者|楼主|투고자)$/iu

/** Of those with a name where there are such: others may show their marks once for several. */
const isInitials = /^text .*=.{0,3}$/u

function shareOf(messages: Facts[], mark: string): number {
  const headed = messages.filter(({ hasHeader }) => hasHeader)
  const all = headed.length > 0 ? headed : messages
  return all.filter((each) => marksOf(each).has(mark)).length / all.length
}

const marksKnown = new WeakMap<Facts, Set<string>>()

function marksOf(each: Facts): Set<string> {
  const known = marksKnown.get(each)
  if (known) return known
  const marks = new Set([...each.traits, `paint=${each.look.paint}`, `head=${each.look.head}`])
  marksKnown.set(each, marks)
  return marks
}
