import type { Stretch } from './moments'

const figure = '\\d{1,3}(?:[,. ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?'
const symbol = '(?:[$£€¥₹]|us\\$|(?:usd|eur|gbp|chf|inr|rs)\\.?)'
const unit =
  '(?:usd|eur|gbp|chf|inr|dollars?|bucks?|euros?|pounds?|quid|grand|cents?|pence|rupees?|rs|francs?|kr(?:oner|onor)?|[$£€]|(?:k|m)(?=\\b))'
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${symbol} ?(?:${figure})(?:k\\b)?|(?:${figure}) ?${unit}(?![\\p{L}\\p{N}])|\\d{1,3}(?:,\\d{3})*\\.\\d\\d(?![.,]?\\d)|(?:${figure}) ?(?:%|percent\\b|per cent\\b))`,
  'giu',
)

/** Sums of money and shares that a text names: "$45", "1,440.00", "900 quid", "4.1 %". */
export function amountsIn(text: string): Stretch[] {
  return [...text.matchAll(amount)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}
