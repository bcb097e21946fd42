import { type Conversation, customerMessages } from './conversation'
import { englishWords, otherWords } from './languageWords'
import { remembering } from './remembering'

/** `unclear`: too little to tell, as "ok gracias", a number, or nothing but names. */
export type Language = 'english' | 'other' | 'unclear'

/** Characters that are looked at: the beginning of a message tells its language. */
const longestLooked = 2_000

/** Addresses, handles, tags and whatever holds a digit say nothing about the language. */
const noWords = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[@#]\S+|\S*\d\S*/g

/** Letters of other scripts from which on a text is surely not English, where they are most of it. */
const leastForeignLetters = 4

/** Little words of another language from which on a text may be in it: one is a greeting or a name. */
const leastForeignWords = 2

/** Texts of so many words must hold a share of English ones, fewer words where something speaks for another language. */
const longText = 15
const leastEnglishShare = 0.05
const shortText = 5
const leastEnglishBeside = 0.1

function scriptIsForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters - latin >= leastForeignLetters && latin < letters / 2
}

/** The number of little words of the other language that has most. */
function mostForeignWords(words: readonly string[]): number {
  return Math.max(...Object.values(otherWords).map((own) => words.filter((word) => own.has(word)).length))
}

/** Letters that English words do not have; capitals are left out, for they begin names. */
const accented = /^[a-zà-ɏ]*[à-ɏ][a-zà-ɏ]*$/u

/** Tells whether a text is English, from its script and its little words. Looks only; nothing is asked of anybody. */
export const languageOf: (text: string) => Language = remembering((text) => {
  const looked = text.slice(0, longestLooked).replace(noWords, ' ').normalize('NFC')
  if (scriptIsForeign(looked)) return 'other'
  const written = looked.replaceAll('’', "'").match(/[\p{L}']+/gu) ?? []
  const words = written.map((word) => word.toLowerCase())
  const english = words.filter((word) => englishWords.has(word)).length
  const little = mostForeignWords(words)
  const foreign = little + written.filter((word) => accented.test(word)).length / 2
  if (foreign >= leastForeignWords && foreign > 1.5 * english) return 'other'
  const share = english / Math.max(1, words.length)
  if (words.length >= longText && share < leastEnglishShare) return 'other'
  if (words.length >= shortText && foreign >= 1 && share <= leastEnglishBeside) return 'other'
  return english > foreign ? 'english' : 'unclear'
})

/**
 * Whether the customer writes another language than English: the newest message that tells decides, for that is the one
 * to be answered. A thread in which nothing tells is read.
 */
export function isForeign(conversation: Conversation): boolean {
  const told = customerMessages(conversation).map(({ text }) => languageOf(text))
  return told.findLast((language) => language !== 'unclear') === 'other'
}
