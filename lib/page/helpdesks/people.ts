import type { Root } from '../selectAll'
import type { Adapter } from './adapter'
import { readFields } from './readField'

/** Names, addresses and ids, in lower case, of those whom the page names around the thread. */
export type People = Record<'customer' | 'agent' | 'bystander', Set<string>>

/** Whom the ticket, or else the page around it, names. */
export function readPeople(page: Document, ticket: Root, { customer, agent, bystander }: Adapter['people']): People {
  const keysOf = (fields: Adapter['people']['customer']) => {
    const own = readFields(ticket, fields)
    return new Set((own.length > 0 ? own : readFields(page, fields)).map(personKey))
  }
  return { customer: keysOf(customer), agent: keysOf(agent), bystander: keysOf(bystander) }
}

/** The form in which two namings of one person are equal. */
export function personKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
