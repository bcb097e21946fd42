import { isVisible } from '../../../lib/page/isVisible'
import { allBelow } from '../../../lib/page/teach/composedTree'

/** What an agent would point at to show this message: the innermost visible element whose text begins so, outside of lists and boxes. */
export function pointAt(page: Document, text: string, taken: Element[]): Element | undefined {
  const tidy = (said: string | null) => (said ?? '').replace(/\s+/g, ' ').trim()
  const start = tidy(text).slice(0, 40)
  const hits = [...allBelow(page.documentElement)].filter(
    (element) =>
      tidy(element.textContent).startsWith(start) &&
      !/^(html|head|title|script|style)$/.test(element.localName) &&
      !element.closest('nav, blockquote, [contenteditable="true"], [aria-hidden="true"], .gmail_quote') &&
      isVisible(element) &&
      !taken.includes(element),
  )
  return (
    hits.findLast(
      (element) => !hits.some((other) => other !== element && element.contains(other)) && hits[0]?.contains(element),
    ) ?? hits[0]
  )
}
