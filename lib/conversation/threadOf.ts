import type { Conversation } from './conversation'

/**
 * What tells the thread on a page from the one that the page shows a moment later, without looking at its words: the
 * helpdesk's own id of the ticket, or else its first message, or else its subject.
 */
export function threadOf({ helpdesk, ticket, messages, subject }: Conversation): string {
  return `${helpdesk} ${ticket ?? messages[0]?.id ?? subject ?? ''}`
}
