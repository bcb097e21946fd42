import { type Facts, mostOf } from './facts'
import { partyWords } from './partyWords'
import { saysOneOf } from './traitsOf'

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
  for (const { traits } of messages) for (const trait of traits) shares.set(trait, (shares.get(trait) ?? 0) + 1)
  // What nearly every message has tells no note.
  const rare = ({ traits }: Facts) =>
    new Set([...traits].filter((trait) => (shares.get(trait) ?? 0) <= messages.length * mostNotes))
  const isMarked = (each: Facts) => saysOneOf(rare(each), noteWords)
  const isLocked = (each: Facts) => rare(each).has('icon=lock')
  const clear = (each: Facts) => !each.look.isYellow && !isMarked(each) && !isLocked(each)
  const replies = facts.filter((each, at) => !isLine[at] && !isCustomer[at] && clear(each))
  const replyPaint = mostOf(replies.map(({ look }) => look.paint))
  const paints = new Set([...theirs.map(({ look }) => look.paint), ...(replyPaint === undefined ? [] : [replyPaint])])
  const usual = mostOf(messages.map(({ look }) => look.paint))
  return facts.map((each, at) => {
    if (isLine[at]) return 0
    const { look } = each
    const isOtherPaint = theirs.length > 0 ? !paints.has(look.paint) : look.paint !== usual && look.paint !== replyPaint
    let sum = 0
    if (isMarked(each)) sum += 3
    if (isLocked(each)) sum += 2
    if (isOtherPaint) sum += look.isYellow ? 3 : 1
    if (theirs.length > 0 && !isCustomer[at] && each.hasHeader) sum += otherKind(each, theirs, replies, facts[opener])
    return sum
  })
}

/** Whether {@link notesAmong} says so. */
export function isNote(sum: number): boolean {
  return sum >= enough
}

/** What customer and team have in common when they write to one another is missing here, and something else is there. */
function otherKind(each: Facts, all: Facts[], replies: Facts[], opener: Facts | undefined): number {
  const others = replies.filter((reply) => reply !== each)
  const theirs = all.length > 1 ? all.filter((message) => message !== opener) : all
  const share = (trait: string, among: Facts[]) => among.filter(({ traits }) => traits.has(trait)).length / among.length
  const isOfKind = (trait: string) => !saysOneOf(new Set([trait]), partyWords.agent)
  const common = [...(theirs[0]?.traits ?? [])].filter(
    (trait) => isOfKind(trait) && share(trait, theirs) > 0.8 && others.length > 0 && share(trait, others) > 0.6,
  )
  const absent = common.filter((trait) => !each.traits.has(trait))
  const missing = absent.length
  const isMissing = missing > 0
  const hasOwn = [...each.traits].some(
    (trait) => isOfKind(trait) && share(trait, theirs) === 0 && (others.length === 0 || share(trait, others) < 0.5),
  )
  // Somebody who writes nothing else, or writes otherwise elsewhere.
  const own = others.filter(({ author }) => author !== undefined && author === each.author)
  const isApart = own.length === 0 || own.some(({ traits }) => absent.some((trait) => traits.has(trait)))
  return (isMissing ? 1 : 0) + (missing > 1 && missing * 2 > common.length ? 1 : 0) + (hasOwn && isMissing ? 1 : 0) + (isApart && isMissing && hasOwn ? 0.5 : 0)
}
