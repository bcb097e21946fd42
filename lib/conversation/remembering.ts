/** Texts that are remembered by each reading; the oldest are forgotten first. 2,000 messages are a few megabytes. */
const mostRemembered = 2_000

/**
 * A reading of a text that is made once: on every change of a thread all its other messages are still the same. In
 * memory only, and pure to the caller, who must not change what comes back.
 */
export function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = read(text)
    const oldest = known.keys().next()
    if (known.size >= mostRemembered && !oldest.done) known.delete(oldest.value)
    known.set(text, made)
    return made
  }
}
