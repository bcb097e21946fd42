import { isCard } from '../conversation/cardNumber'

/** What stands in for each kind of private data, in the words of the panel. */
export type Redacted = { email: string; phone: string; card: string; account: string }

const emails = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const cards = /(?<![A-Za-z\d])\d(?:[ -]?\d){12,18}(?![A-Za-z\d])/g
const accounts = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g
// With a plus, a leading zero or brackets it is a telephone number; a bare run of digits may be an order.
const phones =
  /(?<![\w.,-])(?:\+\d|\(\d|0\d)[\d ()/.-]{6,20}\d(?![\w-])|(?<![\w.,-])\d{3}[ .-]\d{3}[ .-]\d{4}(?![\w-])/g
const day = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/

/** A text without e-mail addresses, telephone, card and account numbers; each is replaced by what kind it was. */
export function redact(text: string, words: Redacted): string {
  return text
    .replace(emails, words.email)
    .replace(cards, (found) => (isCard(found.replace(/\D/g, '')) ? words.card : found))
    .replace(accounts, words.account)
    .replace(phones, (found) => {
      const digits = found.replace(/\D/g, '').length
      return day.test(found) || digits < 8 || digits > 15 ? found : words.phone
    })
}
