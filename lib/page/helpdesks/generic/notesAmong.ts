import { count, mostOf } from './count'
import type { Facts } from './facts'
import { isLabelled } from './isLabelled'
import type { Look } from './lookOf'
import { partyWords } from './partyWords'
import { speaksAs } from './speech/speaksAs'
import { saysOneOf } from './traitsOf'
import { greets } from './whoIsCustomer'

const noteWords = 'notes? internal internalnote private privatenote whisper worknotes? confidential'
  .split(' ')
  .map((each) => RegExp(`^${each}$`))

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
  // Nor does a word that the page calls parts of nearly every message by.
  const words = noteWords.filter(
    (word) => messages.filter(({ traits }) => saysOneOf(traits, word)).length <= messages.length * mostNotes,
  )
  const isMarked = (each: Facts) => words.some((word) => saysOneOf(rare(each), word))
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
  // And what the customer's are, or nearly all.
  const yellow = messages.filter(({ look }) => look.isYellow).length
  const isAllYellow =
    yellow > messages.length * mostNotes || (theirs.length > 0 && theirs.every(({ look }) => look.isYellow))
  const isYellow = ({ look }: Facts) =>
    look.isYellow && !isAllYellow && (look.side === undefined || look.side !== isSideYellow)
  const clear = (each: Facts) => isPlain(each) && (isSomeSaid || !isYellow(each))
  const plain = facts.filter((each, at) => !isLine[at] && !isCustomer[at] && clear(each))
  // Notes without a mark may be more than the answers: these are told by whom they speak to.
  const spoken = theirs.length > 0 ? plain.filter((each) => noteSpeech(each) <= likelyNote) : plain
  const replies = spoken.length > 0 ? spoken : plain
  const replyPaint = mostOf(replies.map(({ look }) => paintOf(look)))
  const replyPaints = new Map<string, number>()
  for (const { look } of replies) count(replyPaints, paintOf(look))
  const paints = new Set([
    ...theirs.map(({ look }) => paintOf(look)),
    ...(replyPaint === undefined ? [] : [replyPaint]),
    ...(isSomeSaid ? [...replyPaints].flatMap(([paint, times]) => (times > 1 ? paint : [])) : []),
  ])
  const notePaints = new Set(messages.flatMap((each) => (isPlain(each) ? [] : paintOf(each.look))))
  const opened = theirs.length > 1 ? theirs.filter((message) => message !== facts[opener]) : theirs
  const theirKinds = kindsOf(opened)
  const answers = answersAmong(replies, opened, theirKinds)
  const [replyKinds, areReplies] = [kindsOf(answers), new Set(answers)]
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
    const kind = () => kindOf(each, theirKinds, replyKinds, areReplies.has(each))
    // Shown as replies are, and as the notes are not; or made as replies are.
    const isNotesPaint = notePaints.has(paintOf(look))
    const isAsReply = () => (isOtherPaint ? !isNotesPaint && lacksLittle(kind()) : !isNotesPaint || lacksLittle(kind()))
    if (isSomeSaid && isPlain(each) && isAsReply()) return 0
    // Colleagues speak to one another otherwise than to a customer; of whoever may be a customer words alone tell nothing.
    let sum = theirs.length > 0 && !isCustomer[at] ? noteSpeech(each) : 0
    if (isMarked(each)) sum += 3
    if (isSaid(each)) sum += 2.5
    if (isLocked(each)) sum += isCustomer[at] ? 2 : 2.5
    if (isOtherPaint) sum += isYellow(each) ? 3 : 1
    // Whoever greets the customer writes to the customer.
    if (isPlain(each) && asker !== undefined && each.author !== asker && greets(each.text, asker, true)) sum -= 1.5
    if (theirs.length > 0 && !isCustomer[at] && each.hasHeader) {
      if (isOtherPaint && !look.isYellow && each.slot !== undefined && hasOwnLabel(each, theirs, replies)) sum += 1.5
      sum += otherKind(each, kind(), byAuthor.get(each.author) ?? [])
    }
    return sum
  })
}

/** How a message of which nothing is known sounds, and how much its words may tell: less than a mark. */
const usualSpeech = -1.5
const mostBySpeech = 1.5
/** From here on a message may be one of the notes rather than one of the answers to which notes are compared. */
const likelyNote = 1

function noteSpeech({ text }: Facts): number {
  return Math.max(0, Math.min(mostBySpeech, speaksAs(text).note - usualSpeech))
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

/** How much of what the customer's messages have in common an answer has, and what is of another kind. */
const mostInCommon = 0.75
const littleInCommon = 0.5

/** The team's messages that are made as the customer's are, where all others are clearly made otherwise; else all. */
function answersAmong(replies: Facts[], theirs: Facts[], { common }: Kinds): Facts[] {
  const shareOf = ({ traits }: Facts) => common.filter((trait) => traits.has(trait)).length / common.length
  const alike = replies.filter((each) => shareOf(each) >= mostInCommon)
  const makes = new Set(theirs.flatMap(({ make }) => make.split(/\s+/).slice(1)))
  const isApart = replies.every(
    (each) =>
      alike.includes(each) ||
      (shareOf(each) <= littleInCommon && !each.make.split(/\s+/).some((name) => name !== 'null' && makes.has(name))),
  )
  return alike.length > 0 && isApart ? alike : replies
}

/** That so few messages have one mark in common is chance. */
const fewKinds = 3

/** What customer and team have in common when they write to one another, what of that a message has not, and whether it has more of its own. */
type Kind = { common: string[]; absent: string[]; hasOwn: boolean; size: number }

/** With a smaller part of these missing a message is made as others are. */
const littleAbsent = 0.25

function lacksLittle({ common, absent }: Kind): boolean {
  return absent.length < common.length * littleAbsent
}

function kindOf(each: Facts, theirs: Kinds, replies: Kinds, isReply: boolean): Kind {
  const others = replies.size - (isReply ? 1 : 0)
  const share = (trait: string) =>
    others > 0 ? ((replies.counts.get(trait) ?? 0) - (isReply && each.traits.has(trait) ? 1 : 0)) / others : 0
  const common = theirs.common.filter((trait) => share(trait) > 0.6)
  const absent = common.filter((trait) => !each.traits.has(trait))
  const hasOwn = [...each.traits].some((trait) => !theirs.counts.has(trait) && share(trait) < 0.5 && isOfKind(trait))
  return { common, absent, hasOwn, size: theirs.size + others }
}

/** How much it tells a note that a message lacks what customer and team have in common, and that something else is there. */
function otherKind(each: Facts, { common, absent, hasOwn, size }: Kind, mates: Facts[]): number {
  if (absent.length < (size < fewKinds ? 2 : 1)) return 0
  // Somebody who writes nothing else, or writes otherwise elsewhere.
  const own = mates.filter((mate) => mate !== each)
  const isApart = own.length === 0 || own.some(({ traits }) => absent.some((trait) => traits.has(trait)))
  return 1 + (absent.length > 1 && absent.length * 2 > common.length ? 1 : 0) + (hasOwn ? (isApart ? 1.5 : 1) : 0)
}
