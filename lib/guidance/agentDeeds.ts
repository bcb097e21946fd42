import type { Quote } from '../classify/assessment'
import type { Conversation, Message } from '../conversation/conversation'
import { quote } from '../conversation/quote'
import { sentencesOf } from '../conversation/sentences'

/** The sentences of one side's messages that a test holds for, as quotes, oldest first. */
export function sentencesSaid(
  conversation: Conversation,
  role: Message['role'],
  holds: (sentence: string) => boolean,
): Quote[] {
  return conversation.messages
    .filter((message) => message.role === role)
    .flatMap((message) =>
      sentencesOf(message.text)
        .filter(({ text }) => holds(text))
        .map(({ start, end }) => quote(message, start, end)),
    )
}

const deed =
  /\b(?:i|we)(?:['’]ve| have)(?: (?:now|just|already|also|since))? (?!(?:to|a|an|the|no|not|your|had|been|every|any|read)\b)\w+|\b(?:is|are|was|has been|have been) (?:now |just |already )?(?:done|booked|released|sent|refunded|credited|cancelled|reset|replaced|fixed|repaired|ordered|registered|on (?:its|the|their) way|with (?:the|our))\b|\b(?:i|we) (?:just |already )?(?:checked|asked|called|rang|traced|reset|booked|sent|opened|ordered|refunded|restarted|replaced|contacted|raised|reported|released)\b/i

/** What the agent reports as done, in the agent's words. */
export function agentDeeds(conversation: Conversation): Quote[] {
  return sentencesSaid(conversation, 'agent', (text) => !text.endsWith('?') && deed.test(text))
}

const attempt =
  /\b(?:i|we)(?:['’]ve| have)?(?: (?:already|just|also|now))? (?:tried|restarted|reset|rebooted|reinstalled|cleared|checked|followed|updated|uploaded|filled|unplugged|replaced|swapped|changed|called|rang|phoned|wrote|emailed|sent|contacted)\b/i

/** What the customer reports as tried, in the customer's words. */
export function customerAttempts(conversation: Conversation): Quote[] {
  return sentencesSaid(conversation, 'customer', (text) => !text.endsWith('?') && attempt.test(text))
}
