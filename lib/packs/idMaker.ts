/** Words as an id: lower-case letters, digits and hyphens; empty where they hold none. */
export function idFrom(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

/** Makes ids that nobody has yet; a name that is taken gets a number. */
export function idMaker(taken: Iterable<string>): (words: string) => string {
  const known = new Set(taken)
  // Where to go on counting, so that a thousand replies of one title cost no more than a thousand others.
  const next = new Map<string, number>()
  return (words) => {
    const base = idFrom(words) || 'reply'
    let id = base
    let count = next.get(base) ?? 2
    while (known.has(id)) id = `${base}-${count++}`
    next.set(base, count)
    known.add(id)
    return id
  }
}
