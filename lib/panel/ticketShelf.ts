import type { Assessment } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import { blankMemory, type TicketMemory } from './ticketMemory'

/** What is kept of one ticket while the panel is open. */
type Ticket = {
  memory: TicketMemory
  /** The last assessment and the very thread it is of, so that a ticket that is come back to shows at once. */
  assessed: { conversation: Conversation; assessment: Assessment } | undefined
}

/** Most tickets that are remembered at a time; the one left longest ago is forgotten first. */
const mostTickets = 50

/** Tickets by key, in memory only. */
export type TicketShelf = {
  get(key: string): Ticket
  put(key: string, change: Partial<Ticket>): Ticket
  /** Drops the tickets whose key begins with this: one ticket, or all of a site. */
  forget(keyStart: string): void
  clear(): void
}

/** An empty shelf. */
export function ticketShelf(): TicketShelf {
  const tickets = new Map<string, Ticket>()
  const get = (key: string) => tickets.get(key) ?? { memory: blankMemory, assessed: undefined }
  return {
    get,
    put: (key, change) => {
      const ticket = { ...get(key), ...change }
      tickets.delete(key)
      tickets.set(key, ticket)
      const oldest = tickets.keys().next()
      if (tickets.size > mostTickets && !oldest.done) tickets.delete(oldest.value)
      return ticket
    },
    forget: (keyStart) => {
      for (const key of tickets.keys()) if (key.startsWith(keyStart)) tickets.delete(key)
    },
    clear: () => tickets.clear(),
  }
}
