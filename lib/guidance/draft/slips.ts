import { predicatesOf } from './predicates'

const guess = /\b(?:probably|presumably|must|perhaps|maybe|likely|surely|i (?:think|guess|suppose|assume|suspect))\b/i
const slip =
  /^(?:mixed|confused|forgot(?:ten)?|misread|miscounted|mistaken|overlooked|misplaced|swapped|mistyped|lost|imagined|muddled)$/u

/** Whether a sentence guesses that the customer got something wrong: "probably you have mixed the receipts". */
export function isGuessedSlip(plain: string): boolean {
  return guess.test(plain) && predicatesOf(plain).some(({ subject, verb }) => subject === 'you' && slip.test(verb))
}
