/**
 * Letters of Latin script and digits, as part of a character class. With the flags `i` and `u` together a `\p{L}` takes an
 * engine one to two milliseconds to compile, again after each collection of garbage in Firefox; this takes a tenth
 * (docs/decisions/0018-patterns-without-unicode-mode.md).
 */
export const letter = 'A-Za-zÀ-ɏ'

/** What a pattern holds that is read rightly in Unicode mode alone: properties, code points, characters beyond 16 bits. */
const needsUnicodeMode = /\\[pP]\{|\\u\{|[\ud800-\udfff]/

/**
 * A pattern for letters of either case, in Unicode mode only where it needs that.
 * @param flags besides `i`
 */
export function eitherCase(source: string, flags = ''): RegExp {
  return new RegExp(source, `${flags}i${needsUnicodeMode.test(source) ? 'u' : ''}`)
}

/** A pattern for whole words of either case, such as `tea|coffee`. */
export function wholeWords(source: string, flags = ''): RegExp {
  return eitherCase(`(?<![${letter}\\d])(?:${source})(?![${letter}\\d])`, flags)
}
