import type { Found } from './check'

/** Finds one kind of private data in a draft. @param customer what the customer wrote, in lower case */
export type Finder = (text: string, customer: string) => Found[]

/** Every match of a pattern, with its words. */
export const stretchesOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    groups: match,
  }))
