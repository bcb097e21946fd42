import { remembering } from './remembering'
import { sentencesOf } from './sentences'

// A choice needs an offer: somebody who can, and two things or a question which.
const offer =
  /\b(?:i|we|you)(?:['’]d| can| could| may| might)\b|\b(?:i|we) (?:can|could)\b|['’]ll\b|\bwould you (?:like|prefer|rather)\b|\bshall i\b|\blet me know\b/i
const choice = /\b(?:or|either|alternatively|otherwise)\b/i
const asks =
  /\b(?:which (?:one|of|works|would|suits|do|comes|option)|two (?:ways|options|things)|(?:one of|both of) (?:two|these|those)|your choice|you (?:choose|decide|pick)|what (?:would|works|suits)|options? (?:are|open|for you)|would you (?:prefer|rather))\b/i
const noChoice = /\b(?:or (?:so|not|more|less|two|anything|something)|whether or|sooner or later|more or less)\b/gi

/** How many sentences of an agent's text offer the customer a choice of ways forward. */
export const countOptions: (text: string) => number = remembering((text) => {
  return sentencesOf(text).filter(({ text: sentence }) => {
    const plain = sentence.replace(noChoice, '')
    return asks.test(plain) || (choice.test(plain) && offer.test(plain))
  }).length
})
