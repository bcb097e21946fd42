import type { Style } from '../classify/reading'
import type { Conversation, Message, Role } from '../conversation/conversation'

/** Where the matter came from (D): the product, a process, or how it was told. */
export const tags = ['product', 'process', 'communication'] as const
export type Tag = (typeof tags)[number]

/** What the panel remembers of one ticket until the panel is closed: the agent's choices, and the thread as last seen. */
export type TicketMemory = {
  /** The agent's choice of style; undefined while the words decide. */
  style: Style | undefined
  /** Ids of phrases that were inserted or copied. */
  used: readonly string[]
  /** Moves that the agent set aside. */
  dismissed: readonly string[]
  /** Roles that the agent corrected, by message id. */
  swaps: Readonly<Record<string, Role>>
  /** What the agent typed into slots, by slot. */
  typed: Readonly<Record<string, string>>
  /** Phrases that wait to be inserted together, in order. */
  stack: readonly { phrase: string; text: string }[]
  /** No hints but the crisis procedure. */
  isSnoozed: boolean
  /** The customer's newest message when a hint was set aside: until the next one no other takes its place. */
  restsAfter: string | undefined
  /** What the agent calls the matter, for the incident note. */
  tag: Tag | undefined
  /** What the agent ticked on the team's checklists, as {@link tickKey} names it. */
  ticked: readonly string[]
  /** The thread as last seen; a page that holds only the reply box has none. */
  messages: readonly Message[]
  subject: string | undefined
  customer: string | undefined
}

/** Nothing remembered yet. */
export const blankMemory: TicketMemory = {
  style: undefined,
  used: [],
  dismissed: [],
  swaps: {},
  typed: {},
  stack: [],
  isSnoozed: false,
  restsAfter: undefined,
  tag: undefined,
  ticked: [],
  messages: [],
  subject: undefined,
  customer: undefined,
}

/** What tells one item of the checklists from another. */
export const tickKey = (list: string, item: string): string => `${list} ${item}`

/** How the keys of a site's tickets begin. */
export const siteKey = (site: string): string => `${site} `

/** What tells one ticket from another: the helpdesk's id, or where the page names none, its subject or first message. */
export function ticketKey(site: string, conversation: Conversation): string {
  const { helpdesk, ticket, subject, messages } = conversation
  return siteKey(site) + JSON.stringify([helpdesk, ticket ?? [subject, messages[0]?.id]])
}

/** Whether nothing tells the ticket from others of its site, as on a page with a bare reply box: what is chosen there ends with the visit. */
export function isNameless({ ticket, subject, messages }: Conversation): boolean {
  return ticket === undefined && subject === undefined && messages.length === 0
}

/** Keeps the thread of a page that shows one; a page without leaves the memory as it was. */
export function rememberThread(memory: TicketMemory, page: Conversation): TicketMemory {
  const subject = page.subject ?? memory.subject
  const customer = page.customer ?? memory.customer
  return { ...memory, subject, customer, messages: page.messages.length > 0 ? page.messages : memory.messages }
}

/** The conversation that the panel works with: the page's, with the remembered thread and the agent's swaps of roles. */
export function withMemory(page: Conversation, memory: TicketMemory): Conversation {
  const seen = page.messages.length > 0 ? page.messages : memory.messages
  return {
    ...page,
    ...(memory.subject === undefined ? {} : { subject: memory.subject }),
    ...(memory.customer === undefined ? {} : { customer: memory.customer }),
    messages: seen.map((message) => ({ ...message, role: memory.swaps[message.id] ?? message.role })),
  }
}

/** Whether two threads read the same: the same messages with the same roles and words. */
export function isSameThread(one: Conversation, other: Conversation): boolean {
  return (
    one.messages.length === other.messages.length &&
    one.customer === other.customer &&
    one.messages.every((message, at) => {
      const twin = other.messages[at]
      return message.id === twin?.id && message.role === twin.role && message.text === twin.text
    })
  )
}

/** The role after one click: customer, then agent, then what the page says. */
export function nextRole(current: Role, onPage: Role): Role {
  const cycle: Role[] = [...new Set<Role>([onPage, 'customer', 'agent'])]
  return cycle[(cycle.indexOf(current) + 1) % cycle.length] ?? onPage
}
