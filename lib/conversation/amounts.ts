import type { Stretch } from './moments'
import { letter } from './wording'

const figure = '\\d{1,3}(?:[,. ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?'
const symbol = '(?:[$£€¥₹]|us\\$|(?:usd|eur|gbp|chf|inr|rs)\\.?)'
const unit =
  '(?:usd|eur|gbp|chf|inr|dollars?|bucks?|euros?|pounds?|quid|grand|cents?|pence|rupees?|rs|francs?|kr(?:oner|onor)?|[$£€]|(?:k|m)(?=\\b))'
const amount = new RegExp(
  `(?<![${letter}\\d.,])(?:${symbol} ?(?:${figure})(?:k\\b)?|(?:${figure}) ?${unit}(?![${letter}\\d])|\\d{1,3}(?:,\\d{3})*\\.\\d\\d(?![.,]?\\d)|(?:${figure}) ?(?:%|percent\\b|per cent\\b))`,
  'gi',
)

/** Sums of money and shares that a text names: "$45", "1,440.00", "900 quid", "4.1 %". */
export function amountsIn(text: string): Stretch[] {
  return [...text.matchAll(amount)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

const share = /%|per ?cent/i
// What an agent would not say back: slang, and a figure that only its neighbours explain.
const slang = /\d ?(?:k|m|bucks?|quid|grand|rs)$/i
const currencyCode = /(?<![A-Za-zÀ-ɏ])(?:usd|eur|gbp|chf|inr)(?![A-Za-zÀ-ɏ])/gi
const singular = /(?<=\d )(?:dollar|euro|pound|cent|rupee|franc)$/i

/**
 * A sum of money as it reads well in a reply: "25 dollar" gives "25 dollars", "45 gbp" gives "45 GBP". A share or slang
 * gives nothing.
 * @param amount as {@link amountsIn} found it
 */
export function readableAmount(amount: string): string | undefined {
  if (share.test(amount) || slang.test(amount)) return undefined
  const text = amount.replace(currencyCode, (code) => code.toUpperCase())
  return /^1(?:[.,]0+)? /u.test(text) ? text : text.replace(singular, (unit) => `${unit.toLowerCase()}s`)
}
