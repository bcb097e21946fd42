import type { Quote } from '../classify/assessment'
import type { Message } from './conversation'

/** Quotes characters `start` to `end` (exclusive) of a message, without the white space at either side. */
export function quote(message: Message, start: number, end: number): Quote {
  const raw = message.text.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  const text = raw.trim()
  return { messageId: message.id, start: from, end: from + text.length, text }
}
