import type { Message } from '../conversation/conversation'

/** Messages of the thread told before that stay, as place of the first and number, before those that are new. */
export type Kept = [from: number, count: number]

/**
 * What to tell of a thread whose other side knows an earlier state: a new message must not cost as much as the five
 * hundred before it. Messages that did not change are told by identity.
 */
export function changesSince(
  told: readonly Message[],
  now: readonly Message[],
): { kept: Kept; messages: readonly Message[] } {
  const first = now[0]
  const from = first ? told.indexOf(first) : -1
  if (from < 0) return { kept: [0, 0], messages: now }
  let count = 1
  while (from + count < told.length && count < now.length && told[from + count] === now[count]) count++
  return { kept: [from, count], messages: now.slice(count) }
}

/** The thread that {@link changesSince} was told of. */
export function withChanges<Told>(told: readonly Told[], [from, count]: Kept, messages: readonly Told[]): Told[] {
  return [...told.slice(from, from + count), ...messages]
}
