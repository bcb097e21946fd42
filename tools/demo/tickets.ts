import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { roles } from '../../lib/conversation/conversation'

const ticketsSchema = z.strictObject({
  agent: z.string(),
  tickets: z.array(
    z.strictObject({
      id: z.string(),
      subject: z.string(),
      customer: z.string(),
      channel: z.string(),
      /** How many messages are on the page at the start; the others are played. */
      opening: z.number(),
      messages: z.array(
        z.strictObject({ role: z.enum(roles), author: z.string(), time: z.string(), text: z.string() }),
      ),
    }),
  ),
})

/** One scripted conversation of the demo helpdesk, oldest message first. */
export type DemoTicket = z.infer<typeof ticketsSchema>['tickets'][number]

/** The demo helpdesk's conversations, from assets/demo/tickets.json. */
export function demoTickets(): DemoTicket[] {
  return ticketsSchema.parse(JSON.parse(readFileSync('assets/demo/tickets.json', 'utf8'))).tickets
}
