import * as z from 'zod/mini'
import { longestMessage, mostMessages } from './limits'

/** Who a message comes from. Only `customer` messages are ever classified; `unknown` is never guessed into one. */
export const roles = ['customer', 'agent', 'note', 'bot', 'system', 'unknown'] as const
export type Role = (typeof roles)[number]

/** How well a helpdesk's pages are known. `certain`: run against the real product. The others: from the written record. */
export const certainties = ['certain', 'high', 'medium', 'low'] as const

export const messageSchema = z.strictObject({
  /** Stable while the page lives: the helpdesk's own id where it has one. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  role: z.enum(roles),
  /** Name as the page shows it. */
  author: z.optional(z.string().check(z.maxLength(300))),
  /** The body alone: no quoted history, signature or mail header. Lines are separated by `\n`. */
  text: z.string().check(z.maxLength(longestMessage)),
  /** ISO 8601 where the page allows it (without zone where the page shows none), else absent. */
  time: z.optional(z.string().check(z.maxLength(60))),
  /** The page held more than {@link longestMessage} characters. */
  isCut: z.optional(z.boolean()),
  /** How sure its role is, from 0 to 1, where the page was read by its shape; absent where a description of the helpdesk gave it. */
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
})

/** One message of a conversation. */
export type Message = z.infer<typeof messageSchema>

/** The reply box as found on the page. */
export const composerSchema = z.strictObject({
  /** The name of the insertion strategy that claims it, such as `ckeditor4`, `textarea`. */
  kind: z.string().check(z.maxLength(40)),
  /** CSS path of the editable element; ` >>> ` steps into an iframe or an open shadow root. */
  path: z.string().check(z.maxLength(4000)),
  /** `note` while the box would write an internal note, not a reply. */
  writes: z.enum(['reply', 'note']),
})
export type Composer = z.infer<typeof composerSchema>

export const conversationSchema = z.strictObject({
  /** Name of the adapter that read it: `rt5`, `demo`, … or `generic`. */
  helpdesk: z.string().check(z.maxLength(40)),
  /** How sure the reading is, where it is less than `certain`. */
  certainty: z.optional(z.enum(certainties)),
  /** The known helpdesk whose tickets stand at this address, where its description fits the page no more. */
  outgrown: z.optional(z.string().check(z.maxLength(40))),
  /** The ticket's id as the page names it; what belongs to one ticket survives a change of page. */
  ticket: z.optional(z.string().check(z.maxLength(200))),
  subject: z.optional(z.string().check(z.maxLength(500))),
  /** Name of the customer as the page shows it. */
  customer: z.optional(z.string().check(z.maxLength(300))),
  /** Oldest first. Empty on a page that holds only the reply box of a ticket. */
  messages: z.array(messageSchema).check(z.maxLength(mostMessages)),
  composer: z.nullable(composerSchema),
})

/** What one page shows of one ticket. Oldest message first. Lives in memory only. */
export type Conversation = z.infer<typeof conversationSchema>

/** Below this the agent is asked to look. */
const sureEnough = 0.6

/** Whether the page tells a message's role only weakly. Of one without a known role nothing is claimed. */
export function isUnsure({ confidence, role }: Message): boolean {
  return role !== 'unknown' && confidence !== undefined && confidence < sureEnough
}

/** The customer's messages, oldest first. */
export function customerMessages(conversation: Conversation): Message[] {
  return conversation.messages.filter((message) => message.role === 'customer')
}
