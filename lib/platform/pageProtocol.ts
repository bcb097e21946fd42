/** Name of the port between the panel and the content script of one page. */
export const portName = 'evenkeel-panel'

/** Longest text that the panel asks a page to insert, in UTF-16 units. */
const longestInsertion = 20_000

/** What the panel asks of a page. `request` tells answers apart. */
export type ToPage =
  /** `thread`, by threadOf, is what the agent sees: a page that shows another thread by now writes nothing. */
  { kind: 'insert'; request: number; thread: string; text: string } | { kind: 'focus-reply-box' }

/**
 * Parses what came over the port into the content script. Written out rather than with the schema library, which would be
 * half of the script's budget of 15 kB (docs/decisions/0004).
 * @returns undefined for anything else, such as a message of a newer panel after an update
 */
export function parseToPage(message: unknown): ToPage | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined
  if (message.kind === 'focus-reply-box') return { kind: message.kind }
  if (message.kind !== 'insert' || !('request' in message) || !('thread' in message) || !('text' in message)) {
    return undefined
  }
  const { kind, request, thread, text } = message
  if (typeof request !== 'number' || typeof thread !== 'string') return undefined
  if (typeof text !== 'string' || text.length > longestInsertion) return undefined
  return { kind, request, thread, text }
}
