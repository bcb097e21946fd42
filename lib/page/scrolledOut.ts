import type { Conversation, Message } from '../conversation/conversation'
import { mostMessages } from '../conversation/limits'

/** A ticket as seen while it is open: with what has scrolled out of the page, and what of it the page held last. */
export type Seen = { conversation: Conversation; shown: readonly Message[] }

/**
 * Adds to a reading what scrolled out of the page before: lists of many helpdesks hold only what is in view.
 * A message that vanishes at one end of the list is taken for scrolled out when the list was scrolled, or has grown at its
 * other end meanwhile, and for deleted otherwise.
 * @param before what was seen of the page until now
 * @param isScrolled whether something was scrolled just now
 */
export function withScrolledOut(before: Seen | undefined, now: Conversation | undefined, isScrolled: boolean) {
  if (!now) return undefined
  const shown = now.messages
  const alone: Seen = { conversation: now, shown }
  if (!before || !isSameTicket(before.conversation, now) || shown.length >= mostMessages) return alone
  const seen = before.conversation.messages
  if (isWhole(before, shown)) return alone
  const places = new Map(seen.map(({ id }, at) => [id, at]))
  const first = shown.findIndex(({ id }) => places.has(id))
  const last = shown.findLastIndex(({ id }) => places.has(id))
  if (first < 0) return isScrolled ? (besides(before, now) ?? alone) : alone
  const [start, end] = [places.get(shown[first]?.id ?? '') ?? 0, places.get(shown[last]?.id ?? '') ?? 0]
  if (start > end) return alone
  const wasShown = new Set(before.shown.map(({ id }) => id))
  const kept = (part: Message[], hasGrownBeyond: boolean) =>
    part.filter(({ id }) => isScrolled || hasGrownBeyond || !wasShown.has(id))
  // Where the list shows something new at an end, nothing else belongs beyond it.
  const head = first === 0 ? kept(seen.slice(0, start), last < shown.length - 1) : []
  const tail = last === shown.length - 1 ? kept(seen.slice(end + 1), first > 0) : []
  const middle = shown.map((message) => surer(seen[places.get(message.id) ?? -1], message))
  return joined(before, now, [...head, ...middle, ...tail])
}

/** The usual case, told without looking at each message: nothing was remembered, and both ends are still there. */
function isWhole({ conversation, shown: before }: Seen, shown: readonly Message[]): boolean {
  if (conversation.messages.length > before.length) return false
  const lastId = before.at(-1)?.id
  return shown[0]?.id === before[0]?.id && (before.length === 0 || shown[before.length - 1]?.id === lastId)
}

function isSameTicket(one: Conversation, other: Conversation): boolean {
  if (one.helpdesk !== other.helpdesk || one.ticket !== other.ticket) return false
  return one.ticket !== undefined || one.subject === other.subject
}

/**
 * Two parts of one thread that share no message, as after a jump: joined only where times say which comes first, and where
 * more than the address says that the ticket is the same one.
 */
function besides(before: Seen, now: Conversation): Seen | undefined {
  const { ticket, subject, customer, messages } = before.conversation
  if (!ticket || !subject || subject !== now.subject || customer !== now.customer) return undefined
  const times = [...messages, ...now.messages].map(({ time }) => time)
  if (times.some((time) => time?.length !== times[0]?.length || !time || Number.isNaN(Date.parse(time))))
    return undefined
  const timeOf = (message: Message | undefined) => Date.parse(message?.time ?? '')
  const [from, to] = [timeOf(now.messages[0]), timeOf(now.messages.at(-1))]
  const earlier = messages.filter((message) => timeOf(message) < from)
  const later = messages.filter((message) => timeOf(message) > to)
  return joined(before, now, [...earlier, ...now.messages, ...later])
}

/** At the edge of what is in view a message may lack the author that it had below the message before it. */
function surer(known: Message | undefined, now: Message): Message {
  return known && now.role === 'unknown' && known.text === now.text && !now.author ? known : now
}

function joined(before: Seen, now: Conversation, messages: Message[]): Seen {
  const customer = now.customer ?? before.conversation.customer
  return {
    conversation: { ...now, ...(customer ? { customer } : {}), messages: messages.slice(-mostMessages) },
    shown: now.messages,
  }
}
