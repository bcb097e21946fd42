import { adapters, helpdesks } from '.'
import type { Adapter } from './adapter'
import { fromAdapter } from './fromAdapter'
import type { Helpdesk } from './helpdesk'

let taught: Helpdesk[] = []
let rules: Adapter[] = []

/** From now on this page is read by these first: what was taught for its site. */
export function readAlso(adapters: Adapter[]): void {
  taught = adapters.map(fromAdapter)
  rules = adapters
}

/** The attributes by which this page is read: a change of one may turn a reply into a note, or another ticket up. */
export function attributesRead(): string[] {
  const written = JSON.stringify([...adapters, ...rules])
  return Array.from(
    written.matchAll(/\[([a-z][a-z0-9-]+)|"attribute":"([a-z][a-z0-9-]+)"/g),
    ([, one, other]) => one ?? other ?? '',
  )
}

/** Every helpdesk that can read this page: the taught ones, the known ones, and last the one by shape. */
export function knownHelpdesks(): Helpdesk[] {
  return [...taught, ...helpdesks]
}
