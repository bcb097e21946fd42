import { remembering } from './remembering'

const plain = new Set(
  `a an and are as at be been being but by can could did do does doing done for from get got had has have having he her
  here him his how i if in into is it its just let like may me might more most my no not now of off on one only or our
  ours out over please really she should so some still sure tell than thank thanks that the their them then there these
  they thing things this those to too up us very want was way we well were what when where which while who whom whose why
  will with would yes you your yours yourself know think look see go going come back say said ask need make take give
  about after again time times day days week weeks month months year years today tomorrow also any because before both each even ever every already yet am dear hello hi hey ok okay`.split(
    /\s+/,
  ),
)

/** The stem is rough on purpose: it only has to bring "payments" and "paid the payment" together. */
function stem(word: string): string {
  return word
    .replace(/['’]s$/, '')
    .replace(/(?:ings?|ed|es|s|ly)$/, '')
    .replace(/(.)\1$/, '$1')
}

function read(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? []
  return new Set(words.filter((word) => !plain.has(word) && (word.length > 2 || /\d/.test(word))).map(stem))
}

/** The words of a text that carry meaning, lower-cased and roughly stemmed. */
export const contentWords: (text: string) => ReadonlySet<string> = remembering(read)

/** How many content words two texts share. */
export function sharedWords(a: string, b: string): number {
  const words = contentWords(b)
  return [...contentWords(a)].filter((word) => words.has(word)).length
}
