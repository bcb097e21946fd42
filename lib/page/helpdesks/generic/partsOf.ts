import { mailQuotes } from '../../mailQuotes'

/** The parts of one message, as its structure shows them. */
export type Parts = { author: string | undefined; time: string | undefined; body: Element }

const timeLike = 'time, [datetime], [class*="time" i], [class*="date" i], [title*=":"]'

/** In a page of unknown make every block quote counts: words of another must not pass for the author's. */
export const quotes = ['blockquote', ...mailQuotes].join(',')

/** Longest text that can be somebody's name. */
const longestName = 60

/** Share of a message's own text that the element with its body holds at least. */
const bodyShare = 0.6

/** Author, time and body of a message of unknown make. */
export function partsOf(item: Element): Parts {
  const timed = item.querySelector(timeLike) ?? undefined
  const named = firstName(item, timed)
  const body = bodyOf(item, [timed, named])
  const time = timed?.getAttribute('datetime') ?? (timed?.getAttribute('title') || timed?.textContent?.trim())
  // A short text that the body begins with is no name.
  const author = named && (body === item || !body.contains(named)) ? oneLine(named) : undefined
  return { author, time: time || undefined, body }
}

/** The first text of a message where it can be a name: short, with letters, without figures. */
function firstName(item: Element, timed: Element | undefined): Text | undefined {
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = oneLine(node)
    if (!text || timed?.contains(node)) continue
    // The walker shows texts alone.
    return text.length <= longestName && /\p{L}/u.test(text) && !/\d/.test(text) ? (node as Text) : undefined
  }
  return undefined
}

/** Goes down while one child holds most of the author's own text, and stops where that is spread over lines. */
function bodyOf(item: Element, head: (Node | undefined)[]): Element {
  let body = item
  for (;;) {
    const total = ownLength(body, head)
    const next = [...body.children].find(
      (child) => !child.matches(quotes) && ownLength(child, head) >= total * bodyShare,
    )
    if (total === 0 || !next || /^(p|span|b|i|em|strong|a)$/.test(next.localName)) return body
    body = next
  }
}

/** Length of the text that is neither name nor time nor quote: a long quote below a short answer must not pass for the body. */
function ownLength(element: Element, head: (Node | undefined)[]): number {
  const quoted = [...element.querySelectorAll(quotes)].filter((quote) => !quote.parentElement?.closest(quotes))
  const other = [...quoted, ...head.filter((part) => part !== undefined && element.contains(part))]
  return other.reduce((length, part) => length - oneLine(part).length, oneLine(element).length)
}

function oneLine(node: Node | undefined): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}
