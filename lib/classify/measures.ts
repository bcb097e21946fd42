/** Measures of the text as a whole, roughly 0 to 1 each; they have no place in the text. */
export const measures: readonly { name: string; of: (text: string) => number }[] = [
  { name: 'words', of: (text) => Math.min(1, Math.log1p(countWords(text)) / 6) },
  { name: 'very-short', of: (text) => (countWords(text) <= 6 ? 1 : 0) },
  { name: 'sentence-length', of: (text) => Math.min(1, countWords(text) / countSentences(text) / 30) },
  { name: 'sentences', of: (text) => Math.min(1, Math.log1p(countSentences(text)) / 4) },
  { name: 'capitals', of: (text) => share(text, /\p{Lu}/gu, /\p{L}/gu) },
  { name: 'digits', of: (text) => Math.min(1, 4 * share(text, /\p{Nd}/gu, /\S/gu)) },
  { name: 'marks', of: (text) => Math.min(1, 4 * share(text, /[!?]/gu, /\S/gu)) },
  { name: 'no-lower-case', of: (text) => (/\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text) ? 1 : 0) },
  { name: 'no-capital', of: (text) => (/\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text) ? 1 : 0) },
  { name: 'lines', of: (text) => Math.min(1, (text.match(/\n/g)?.length ?? 0) / 8) },
]

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0
}

function countSentences(text: string): number {
  return Math.max(1, text.match(/[.!?…]+(?=\s|$)|\n+/g)?.length ?? 1)
}

function share(text: string, part: RegExp, whole: RegExp): number {
  return (text.match(part)?.length ?? 0) / Math.max(1, text.match(whole)?.length ?? 0)
}
