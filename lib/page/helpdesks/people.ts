import type { Root } from '../selectAll'
import type { Adapter, Field } from './adapter'
import { readFields } from './readField'

/** Names, addresses and ids, in lower case, of those whom the page names around the thread. */
export type People = Record<'customer' | 'agent' | 'bystander', Set<string>>

/** Whom the ticket, or else the page around it, names. */
export function readPeople(page: Document, ticket: Root, people: Adapter['people']): People {
  const keysOf = (fields: Field[] = []) => {
    const own = readFields(ticket, fields)
    return new Set((own.length > 0 ? own : readFields(page, fields)).map(personKey))
  }
  return { customer: keysOf(people?.customer), agent: keysOf(people?.agent), bystander: keysOf(people?.bystander) }
}

/** The form in which two namings of one person are equal. */
export function personKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
