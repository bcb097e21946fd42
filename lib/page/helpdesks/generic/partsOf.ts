import { mailQuotes } from '../../mailQuotes'

/** The parts of one message, as its structure shows them. */
export type Parts = { author: string | undefined; time: string | undefined; body: Element }

const timeLike = 'time, [datetime], [class*="time" i], [class*="date" i], [title*=":"]'

/** In a page of unknown make every block quote counts: words of another must not pass for the author's. */
export const quotes = ['blockquote', ...mailQuotes].join(',')

/** Longest text that can be somebody's name. */
const longestName = 60

/** Share of a message's text that the element with its body holds at least. */
const bodyShare = 0.6

/** Author, time and body of a message of unknown make. */
export function partsOf(item: Element): Parts {
  const timed = item.querySelector(timeLike)
  const body = bodyOf(item)
  const time = timed && (timed.getAttribute('datetime') ?? (timed.getAttribute('title') || timed.textContent?.trim()))
  return { author: authorOf(item, body, timed), time: time || undefined, body }
}

/** Goes down while one child holds most of the author's own text, and stops where that is spread over lines. */
function bodyOf(item: Element): Element {
  let body = item
  for (;;) {
    const total = ownLength(body)
    const next = [...body.children].find((child) => ownLength(child) >= total * bodyShare)
    if (total === 0 || !next || /^(p|span|b|i|em|strong|a)$/.test(next.localName)) return body
    body = next
  }
}

/** The first short text before the body that is neither the time nor holds a figure. */
function authorOf(item: Element, body: Element, timed: Element | null): string | undefined {
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (body !== item && body.contains(node)) return undefined
    const text = node.nodeValue?.replace(/\s+/g, ' ').trim() ?? ''
    if (!text || timed?.contains(node)) continue
    return text.length <= longestName && /\p{L}/u.test(text) && !/\d/.test(text) ? text : undefined
  }
  return undefined
}

/** Length of the text that is no quote: a long quote below a short answer must not pass for the body. */
function ownLength(element: Element): number {
  if (element.matches(quotes)) return 0
  const quoted = [...element.querySelectorAll(quotes)].filter((quote) => !quote.parentElement?.closest(quotes))
  const quotedLength = quoted.reduce((sum, quote) => sum + lengthOf(quote), 0)
  return lengthOf(element) - quotedLength
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0
}
