import { type TaughtRole, type TeachAsk, taughtRoles } from '../conversation/teaching'
import type { Adapter } from '../page/helpdesks/adapter'

/** Name of the port between the panel and the content script of one page. */
export const portName = 'evenkeel-panel'

/** Longest text that the panel asks a page to insert, in UTF-16 units. */
const longestInsertion = 20_000

/** What the panel asks of a page. `request` tells answers apart. */
export type ToPage =
  /** `thread`, by threadOf, is what the agent sees: a page that shows another thread by now writes nothing. */
  | { kind: 'insert'; request: number; thread: string; text: string }
  | { kind: 'focus-reply-box' }
  /** Begins to read, or anew: by these adapters, taught for the site, before all others. They were parsed in the panel. */
  | { kind: 'read'; adapters: Adapter[] }
  | TeachAsk

/**
 * Parses what came over the port into the content script. Written out rather than with the schema library, which would be
 * a quarter of the script's budget (docs/decisions/0004).
 * @returns undefined for anything else, such as a message of a newer panel after an update
 */
export function parseToPage(message: unknown): ToPage | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined
  if (message.kind === 'focus-reply-box') return { kind: message.kind }
  // as: only the panel's own pages reach this port, and they send what parseAdapter let through.
  if (message.kind === 'read' && 'adapters' in message && Array.isArray(message.adapters)) return message as ToPage
  if (typeof message.kind === 'string' && message.kind.startsWith('teach')) return parseTeachAsk(message)
  if (message.kind !== 'insert' || !('request' in message) || !('thread' in message) || !('text' in message)) {
    return undefined
  }
  const { kind, request, thread, text } = message
  if (typeof request !== 'number' || typeof thread !== 'string') return undefined
  if (typeof text !== 'string' || text.length > longestInsertion) return undefined
  return { kind, request, thread, text }
}

function parseTeachAsk(message: object): TeachAsk | undefined {
  const { kind, name, key, message: id, role } = message as Record<string, unknown>
  if (kind === 'teach' && typeof name === 'string') return { kind, name }
  if (kind === 'teach-key' && typeof key === 'string') return { kind, key }
  if (kind === 'teach-skip' || kind === 'teach-stop') return { kind }
  const isRole = (value: unknown): value is TaughtRole => taughtRoles.some((one) => one === value)
  if (kind === 'teach-correct' && typeof id === 'string' && isRole(role)) return { kind, message: id, role }
  return undefined
}
