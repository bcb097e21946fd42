/**
 * Pairs what was found with what was expected, each at most once and the likest first, so that one telling cannot stand
 * for two.
 * @param likeness how like two tellings are; 0 where they are not the same
 * @returns per expected telling the one that was found for it
 */
export function pairUp(
  found: readonly string[],
  expected: readonly string[],
  likeness: (found: string, expected: string) => number,
): Map<number, number> {
  const pairs = expected
    .flatMap((one, place) => found.map((other, at) => ({ place, at, like: likeness(other, one) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  for (const { place, at } of pairs) {
    if (partners.has(place) || taken.has(at)) continue
    partners.set(place, at)
    taken.add(at)
  }
  return partners
}

const little = /^(?:the|a|an|my|our|on|by|for|at|in|from|to|of|is|it['’]s|until|till|since)$/

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu) ?? []
  return new Set(words.filter((word) => !little.test(word)))
}

/** How like two quotes are: the share of words that both have, from a half on of the longer one's; else 0. */
export function likeQuotes(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const share = [...one].filter((word) => other.has(word)).length / Math.max(1, one.size, other.size)
  return share >= 0.5 ? share : 0
}
