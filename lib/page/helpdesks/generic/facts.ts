import type { Look } from './lookOf'
import type { Traits } from './traitsOf'

/** What is known of one message before it is told whose it is. */
export type Facts = {
  author: string | undefined
  text: string
  isCut: boolean
  /** Which part of the message the words stand in. */
  slot: string | undefined
  look: Look
  traits: Traits
  mails: string[]
  /** Whether it shows a name, or what could be one, outside of its words. */
  hasHeader: boolean
  /** Tag and class of its element. */
  make: string
}

/** What most of some values are. */
export function mostOf<Value>(values: Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The same with the author of the message before where a message names none, stands on the same side and is no line about the ticket. */
export function carriedOver(facts: Facts[], areLines: boolean[]): Facts[] {
  let before: Facts | undefined
  return facts.map((each, at) => {
    if (areLines[at]) return each
    const isSameSide = before?.look.side === each.look.side && !each.hasHeader
    const author = each.author ?? (isSameSide ? before?.author : undefined)
    before = author === each.author ? each : { ...each, author }
    return before
  })
}
