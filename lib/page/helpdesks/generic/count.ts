/** Adds to the number under a key, and gives the sum. */
export function count<Key>(counts: Map<Key, number>, key: Key, added = 1): number {
  const sum = (counts.get(key) ?? 0) + added
  counts.set(key, sum)
  return sum
}

/** What most of some values are. */
export function mostOf<Value>(values: Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) count(counts, value)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
