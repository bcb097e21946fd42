import * as z from 'zod/mini'
import type { Role } from '../../lib/conversation/conversation'

const world = z.strictObject({
  people: z.array(z.strictObject({ login: z.string(), name: z.string(), mail: z.string(), isAgent: z.boolean() })),
  tickets: z.array(
    z.strictObject({
      subject: z.string(),
      customer: z.string(),
      turns: z.array(
        z.strictObject({
          who: z.string(),
          does: z.enum(['create', 'take', 'status', 'comment', 'correspond']),
          text: z.optional(z.string()),
          html: z.optional(z.string()),
          attachment: z.optional(z.string()),
          /** What is to be read, where it is less than was written: no quote, no signature. */
          read: z.optional(z.string()),
        }),
      ),
    }),
  ),
})

/** A message as a reader must give it. */
export type RtMessage = { role: Role; author: string; text: string }

/** A ticket of the seeded database. */
export type RtTicket = { id: number; subject: string; customer: string; messages: RtMessage[] }

/** The tickets of tickets.json, numbered as Request Tracker numbers them, with the messages that must be read from each, oldest first. */
export function rtTickets(json: string): RtTicket[] {
  const { people, tickets } = world.parse(JSON.parse(json))
  const person = (login: string) => {
    const found = people.find((one) => one.login === login)
    if (!found) throw new Error(`tickets.json names ${login}, who is nobody.`)
    return found
  }
  return tickets.map(({ subject, customer, turns }, index) => ({
    id: index + 1,
    subject,
    customer: person(customer).name,
    messages: turns
      .filter(({ does }) => does === 'create' || does === 'comment' || does === 'correspond')
      .map(({ who, does, text = '', read }) => ({
        role: does === 'comment' ? 'note' : who === customer ? 'customer' : 'agent',
        author: person(who).name,
        text: read ?? text,
      })),
  }))
}
