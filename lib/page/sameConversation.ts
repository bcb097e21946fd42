import type { Conversation, Message } from '../conversation/conversation'

/** Whether two readings of a page say the same. Messages kept from one reading to the next are told by identity alone. */
export function sameConversation(one: Conversation | undefined, other: Conversation | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return (
    one.helpdesk === other.helpdesk &&
    one.certainty === other.certainty &&
    one.outgrown === other.outgrown &&
    one.ticket === other.ticket &&
    one.subject === other.subject &&
    one.customer === other.customer &&
    one.composer?.path === other.composer?.path &&
    one.composer?.kind === other.composer?.kind &&
    one.composer?.writes === other.composer?.writes &&
    one.messages.length === other.messages.length &&
    one.messages.every((message, at) => sameMessage(message, other.messages[at]))
  )
}

function sameMessage(one: Message, other: Message | undefined): boolean {
  if (one === other) return true
  return (
    one.id === other?.id &&
    one.role === other.role &&
    one.author === other.author &&
    one.text === other.text &&
    one.time === other.time &&
    one.isCut === other.isCut &&
    one.confidence === other.confidence
  )
}
