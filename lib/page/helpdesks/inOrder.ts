import type { Message } from '../../conversation/conversation'

/** Oldest first: by time where every message has one of the same form, else as they come. */
export function inOrder(messages: Message[]): Message[] {
  const times = messages.map(({ time }) => (time ? Date.parse(time) : Number.NaN))
  const forms = new Set(messages.map(({ time }) => time?.replace(/\d/g, '0')))
  if (forms.size !== 1 || times.some(Number.isNaN)) return messages
  if (times.every((time, at) => at === 0 || time >= (times[at - 1] ?? time))) return messages
  const places = messages.map((_, at) => at)
  places.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b)
  return places.flatMap((at) => messages[at] ?? [])
}

/** Messages of equal id: the page shows one twice when the helpdesk gave the id; made from content, they are two that say the same. */
export function withDistinctIds(messages: Message[]): Message[] {
  const seen = new Map<string, number>()
  return messages.flatMap((message) => {
    const count = (seen.get(message.id) ?? 0) + 1
    seen.set(message.id, count)
    if (count === 1) return message
    return message.id.startsWith('by-content-') ? { ...message, id: `${message.id}-${count}` } : []
  })
}
