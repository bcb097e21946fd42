import { type Facts, goesOn, shownAs } from './facts'
import type { Told } from './rolesOf'
import type { RowRead } from './rowPatterns'

/** A message with whose it is. */
export type MessageRead = RowRead & { told: Told }

/** Whose a message is that is shown so and signed so; `null` where such ones differ. */
export type ToldBefore = Map<string, Told | null>

/** A line about the ticket is not longer; a longer text may be a message although it looks like one. */
const longestLine = 160

/** What the roles of some messages say of others that are shown and signed alike. */
export function toldBefore(messages: MessageRead[]): ToldBefore {
  const told: ToldBefore = new Map()
  for (const { facts, told: own } of messages) {
    const key = keyOf(facts)
    const before = told.get(key)
    told.set(key, before === undefined || before?.role === own.role ? own : null)
  }
  return told
}

/**
 * Whose the messages of one row are, as others were that are shown and signed so; undefined where none was.
 * @param last the message before them that is no line
 */
export function toldOf(read: RowRead[], told: ToldBefore, last: Facts | undefined): MessageRead[] | undefined {
  const all: MessageRead[] = []
  let before = last
  for (const { facts, time } of read) {
    const author = facts.author ?? (before && goesOn(facts, before) ? before.author : undefined)
    const named = author === facts.author ? facts : { ...facts, author }
    const own = told.get(keyOf(named))
    if (!own || (own.role === 'system' && facts.text.length > longestLine)) return undefined
    all.push({ facts: named, time, told: own })
    if (own.role !== 'system') before = named
  }
  return all
}

/** How a message is shown and signed: those of which all this is equal have one role. */
function keyOf(facts: Facts): string {
  return `${facts.author}\n${shownAs(facts)}`
}
