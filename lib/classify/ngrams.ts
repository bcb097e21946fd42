/** Buckets into which n-grams are hashed: words and word pairs in the first half, pieces of words in the second. */
export const ngramBuckets = 2 ** 15

/** One n-gram of a text: its bucket and the UTF-16 range that it covers. */
export type Ngram = { bucket: number; start: number; end: number }

/** Shortest and longest piece of a word, in characters, the word's borders included. */
const shortestPiece = 3
const longestPiece = 5

/** Words longer than this are no words; their pieces would drown the rest. */
const longestWord = 30

/** FNV-1a, 32 bits: spreads well, and is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** A word as it is compared: lower case, one apostrophe, digits alike, and addresses and handles reduced to their kind. */
function fold(word: string): string {
  if (/^@/.test(word)) return '@'
  if (/^(?:https?:|www\.)/i.test(word)) return 'http'
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\p{Nd}+/gu, '0')
}

/** The words, emoji and runs of marks of a text with their places. */
export function wordsOf(text: string): { text: string; start: number; end: number }[] {
  const pattern =
    /(?:https?:\/\/|www\.)\S+|@\w+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[!?]+|\.{2,}|\p{Extended_Pictographic}|[$£€%#]/gu
  return Array.from(text.matchAll(pattern), (match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * The n-grams of a text: words, pairs and triples of neighbours, and pieces of three to five characters within words.
 * @returns every occurrence, in no particular order
 */
export function ngramsOf(text: string): Ngram[] {
  const half = ngramBuckets / 2
  const words = wordsOf(text)
  const found: Ngram[] = []
  words.forEach((word, index) => {
    let joined = ''
    for (let size = 1; size <= 3; size += 1) {
      const last = words[index + size - 1]
      if (!last) break
      joined += `${size > 1 ? ' ' : ''}${last.text}`
      found.push({ bucket: hash(joined) % half, start: word.start, end: last.end })
    }
    const framed = ` ${word.text.slice(0, longestWord)} `
    for (let size = shortestPiece; size <= longestPiece; size += 1) {
      for (let start = 0; start + size <= framed.length; start += 1) {
        const bucket = half + (hash(framed.slice(start, start + size)) % half)
        found.push({ bucket, start: word.start, end: word.end })
      }
    }
  })
  return found
}
