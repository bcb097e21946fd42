import type { Conversation, Message } from './conversation'

/** Consecutive messages of one side. */
export type Turn = { role: 'customer' | 'agent'; messages: Message[] }

/**
 * Joins what one side wrote without the other in between. Notes, bots, the system and unknown writers neither appear
 * nor separate: a note between two messages of the customer leaves one turn.
 */
export function turnsOf(conversation: Conversation): Turn[] {
  const turns: Turn[] = []
  for (const message of conversation.messages) {
    const { role } = message
    if (role !== 'customer' && role !== 'agent') continue
    const last = turns.at(-1)
    if (last?.role === role) last.messages.push(message)
    else turns.push({ role, messages: [message] })
  }
  return turns
}

/** The words of a whole turn, one message a line. */
export function turnText(turn: Turn): string {
  return turn.messages.map((message) => message.text).join('\n')
}
