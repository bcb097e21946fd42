/** One thing that a lead will want to mend in a pack, and where. */
export type Finding = {
  what: 'pack' | 'slot' | 'phrase' | 'limit' | 'crisis' | 'checklist' | 'scenario' | 'self-test'
  /** The entry's id, a slot's name, or the pack's; a limit has its place, such as `authority[1]`. */
  id: string
  /** A sentence about it, without its name. */
  words: string
  /** No Evenkeel opens the pack before this is mended. */
  isBlocking: boolean
}

/** A finding as one line, its name first. */
export const lineOf = ({ id, words }: Finding) => `${id}: ${words}`

/**
 * Lines that begin with a name and a colon, as findings of one kind.
 * @param name where it may hold a colon itself
 */
export function findingsFrom(
  what: Finding['what'],
  lines: readonly string[],
  { isBlocking = false, name }: { isBlocking?: boolean; name?: string } = {},
): Finding[] {
  return lines.map((line) => {
    const at = name !== undefined && line.startsWith(name) ? name.length : line.indexOf(': ')
    return { what, id: line.slice(0, at), words: line.slice(at + 2), isBlocking }
  })
}
