import { count, mostOf } from './count'
import type { Facts } from './facts'
import { isLabelled } from './isLabelled'
import type { Look } from './lookOf'
import { partyWords } from './partyWords'
import { saysOneOf } from './traitsOf'
import { greets } from './whoIsCustomer'

const noteWords = /^(note|notes|internal|internalnote|private|privatenote|whisper|worknote|worknotes|confidential)$/

/** From this on a message is a note of the team. */
const enough = 2.5

/** The largest share of a thread that is taken for notes by what marks them. */
const mostNotes = 0.75

/**
 * How much each message is a note that the customer does not see: another background than both parties' messages, most often yellow, a lock,
 * its own kind in the page's code.
 * @param isLine which of them are lines about the ticket
 * @param opener place of the first message, which opens the ticket and is often called otherwise
 * @param isCustomer which of them are the customer's as far as that is known by now
 */
export function notesAmong(facts: Facts[], isLine: boolean[], isCustomer: boolean[], opener: number): number[] {
  const messages = facts.filter((_, at) => !isLine[at])
  const theirs = facts.filter((_, at) => isCustomer[at] && !isLine[at])
  const shares = new Map<string, number>()
  for (const { traits } of messages) for (const trait of traits) count(shares, trait)
  // What nearly every message has tells no note.
  const rare = ({ traits }: Facts) =>
    new Set([...traits].filter((trait) => (shares.get(trait) ?? 0) <= messages.length * mostNotes))
  const isMarked = (each: Facts) => saysOneOf(rare(each), noteWords)
  const isLocked = (each: Facts) => rare(each).has('icon=lock')
  const areSaid = new Set(messages.filter((each) => isLabelled(each, 'note')))
  const isSaid = (each: Facts) => areSaid.size <= messages.length * mostNotes && areSaid.has(each)
  const isPlain = (each: Facts) => !isMarked(each) && !isLocked(each) && !isSaid(each)
  // Where the page says of some that they are notes, it says so of nearly all: what is yellow as well is a reply.
  const isSomeSaid = !messages.every(isPlain)
  // So is what all of one side is.
  const isSideYellow = (['start', 'end'] as const).find((side) => {
    const own = messages.filter(({ look }) => look.side === side)
    return own.length > 1 && own.length < messages.length && own.every((each) => each.look.isYellow && isPlain(each))
  })
  const isYellow = ({ look }: Facts) => look.isYellow && (look.side === undefined || look.side !== isSideYellow)
  const clear = (each: Facts) => isPlain(each) && (isSomeSaid || !isYellow(each))
  const replies = facts.filter((each, at) => !isLine[at] && !isCustomer[at] && clear(each))
  const replyPaint = mostOf(replies.map(({ look }) => paintOf(look)))
  const replyPaints = new Map<string, number>()
  for (const { look } of replies) count(replyPaints, paintOf(look))
  const paints = new Set([
    ...theirs.map(({ look }) => paintOf(look)),
    ...(replyPaint === undefined ? [] : [replyPaint]),
    ...(isSomeSaid ? [...replyPaints].flatMap(([paint, times]) => (times > 1 ? paint : [])) : []),
  ])
  const opened = theirs.length > 1 ? theirs.filter((message) => message !== facts[opener]) : theirs
  const [theirKinds, replyKinds, areReplies] = [kindsOf(opened), kindsOf(replies), new Set(replies)]
  const byAuthor = new Map<string | undefined, Facts[]>()
  for (const each of replies) {
    const own = byAuthor.get(each.author)
    if (own) own.push(each)
    else byAuthor.set(each.author, [each])
  }
  const asker = facts[opener]?.author
  const usual = mostOf(messages.map(({ look }) => paintOf(look)))
  return facts.map((each, at) => {
    if (isLine[at]) return 0
    const { look } = each
    const isOtherPaint =
      theirs.length > 0 ? !paints.has(paintOf(look)) : paintOf(look) !== usual && paintOf(look) !== replyPaint
    // Shown as replies are, and as the notes are not.
    if (isSomeSaid && isPlain(each) && !isOtherPaint) return 0
    let sum = 0
    if (isMarked(each)) sum += 3
    if (isSaid(each)) sum += 2.5
    if (isLocked(each)) sum += isCustomer[at] ? 2 : 2.5
    if (isOtherPaint) sum += isYellow(each) ? 3 : 1
    // Whoever greets the customer writes to the customer.
    if (isPlain(each) && asker !== undefined && each.author !== asker && greets(each.text, asker, true)) sum -= 1.5
    if (theirs.length > 0 && !isCustomer[at] && each.hasHeader) {
      if (isOtherPaint && !look.isYellow && each.slot !== undefined && hasOwnLabel(each, theirs, replies)) sum += 1.5
      sum += otherKind(each, theirKinds, replyKinds, areReplies.has(each), byAuthor.get(each.author) ?? [])
    }
    return sum
  })
}

function paintOf({ paint, head }: Look): string {
  return `${paint} ${head}`
}

/** Whether a label stands with a message that neither the customer's nor most of the team's have. */
function hasOwnLabel(each: Facts, theirs: Facts[], replies: Facts[]): boolean {
  const others = replies.filter((reply) => reply !== each)
  const times = (messages: Facts[], trait: string) => messages.filter(({ traits }) => traits.has(trait)).length
  return [...each.traits].some(
    (trait) => trait.startsWith('text ') && times(theirs, trait) === 0 && times(others, trait) * 2 < others.length,
  )
}

/** Whether {@link notesAmong} says so. */
export function isNote(sum: number): boolean {
  return sum >= enough
}

/** How many of some messages have each trait. */
type Kinds = { size: number; counts: Map<string, number>; common: string[] }

function kindsOf(messages: Facts[]): Kinds {
  const counts = new Map<string, number>()
  for (const { traits } of messages) for (const trait of traits) count(counts, trait)
  const common = [...counts].filter(([, times]) => times > messages.length * 0.8).map(([trait]) => trait)
  return { size: messages.length, counts, common: common.filter(isOfKind) }
}

function isOfKind(trait: string): boolean {
  return !saysOneOf([trait], partyWords.agent)
}

/** That so few messages have one mark in common is chance. */
const fewKinds = 3

/** What customer and team have in common when they write to one another is missing here, and something else is there. */
function otherKind(each: Facts, theirs: Kinds, replies: Kinds, isReply: boolean, mates: Facts[]): number {
  const others = replies.size - (isReply ? 1 : 0)
  const share = (trait: string) =>
    others > 0 ? ((replies.counts.get(trait) ?? 0) - (isReply && each.traits.has(trait) ? 1 : 0)) / others : 0
  const common = theirs.common.filter((trait) => share(trait) > 0.6)
  const absent = common.filter((trait) => !each.traits.has(trait))
  const hasOwn = [...each.traits].some((trait) => !theirs.counts.has(trait) && share(trait) < 0.5 && isOfKind(trait))
  if (absent.length < (theirs.size + others < fewKinds ? 2 : 1)) return 0
  // Somebody who writes nothing else, or writes otherwise elsewhere.
  const own = mates.filter((mate) => mate !== each)
  const isApart = own.length === 0 || own.some(({ traits }) => absent.some((trait) => traits.has(trait)))
  return 1 + (absent.length > 1 && absent.length * 2 > common.length ? 1 : 0) + (hasOwn ? (isApart ? 1.5 : 1) : 0)
}
