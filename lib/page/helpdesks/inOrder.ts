import type { Message } from '../../conversation/conversation'

/** Oldest first: by time where every message has one of the same form, else as they come. */
export function inOrder(messages: Message[]): Message[] {
  if (isInOrder(messages)) return messages
  const times = messages.map(({ time }) => (time ? Date.parse(time) : Number.NaN))
  const forms = new Set(messages.map(({ time }) => time?.replace(/\d/g, '0')))
  if (forms.size !== 1 || times.some(Number.isNaN)) return messages
  if (times.every((time, at) => at === 0 || time >= (times[at - 1] ?? time))) return messages
  const places = messages.map((_, at) => at)
  places.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b)
  return places.flatMap((at) => messages[at] ?? [])
}

/** As most threads stand: every time is written like the one before it, in the same zone, and not before it. */
function isInOrder(messages: Message[]): boolean {
  let before = messages[0]?.time
  for (const { time } of messages) {
    if (!time || !before || time.length !== before.length || time < before) return false
    if (time.length > 19 && time.slice(19) !== before.slice(19)) return false
    before = time
  }
  return true
}

/**
 * Messages of equal id: the page shows one twice when the helpdesk gave the id; made from content, they are two that say
 * the same. An id that every object has a property of, such as `constructor`, is renamed, for ids become keys.
 */
export function withDistinctIds(messages: Message[]): Message[] {
  const seen = new Map<string, number>()
  const distinct: Message[] = []
  for (const message of messages) {
    const count = (seen.get(message.id) ?? 0) + 1
    seen.set(message.id, count)
    if (count === 1) distinct.push(message.id in Object.prototype ? { ...message, id: `id-${message.id}` } : message)
    else if (message.id.startsWith('by-content-')) distinct.push({ ...message, id: `${message.id}-${count}` })
  }
  return distinct
}
