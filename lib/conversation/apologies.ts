import { remembering } from './remembering'

// "Sorry" to hear, to say or to ask is no apology for what happened; neither is a denial of one.
const apology =
  /\b(?:(?:i(?:['’]m| am)|we(?:['’]re| are)|(?:so|very|really|truly|terribly|deeply)) sorry|sorry (?:about|for|that|it|you|this|to (?:hear|read|see)|again|on)|apolog(?:y|ies)|apologi[sz]e|forgive (?:me|us)|regret (?:that|the|any|this)|pardon (?:me|us)|my bad|(?:^|[.!?,;]\s*)sorry\b)/i
const notOne =
  /\b(?:no (?:need to|apology)|not? (?:going to )?apologi[sz]e|don['’]t apologi[sz]e|(?:your|the) apology)\b/i

/** How many sentences of a text say sorry for what happened. */
export const countApologies: (text: string) => number = remembering((text) => {
  return text.split(/(?<=[.!?\n])\s*/u).filter((sentence) => apology.test(sentence) && !notOne.test(sentence)).length
})
