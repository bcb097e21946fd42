import type { DraftStretch } from '../conversation/draftStretch'
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
  /** In the place of exactly these words of the agent's draft; where others stand by now, nothing is done. */
  | ({ kind: 'replace'; request: number; thread: string; text: string } & DraftStretch)
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
  if (message.kind === 'insert' || message.kind === 'replace') return parseWriting(message)
  return undefined
}

function parseWriting(message: object): ToPage | undefined {
  const { kind, request, thread, text, start, end, words } = message as Record<string, unknown>
  if (typeof request !== 'number' || typeof thread !== 'string' || !isText(text)) return undefined
  if (kind === 'insert') return { kind, request, thread, text }
  if (kind !== 'replace' || !isText(words) || typeof start !== 'number' || typeof end !== 'number') return undefined
  return { kind, request, thread, start, end, words, text }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestInsertion
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
