import { readTime } from '../helpdesks/readTime'
import { allBelow, childrenOf, textOf } from './composedTree'

/** Where a message shows its time. Without attribute it is the text. */
export type TimePlace = { element: Element; attribute?: string }

/** Longest text that is a time. */
const longestTime = 60

/** The first time in a message; none of what stands in `except`. */
export function timeIn(message: Element, except: Element[] = []): TimePlace | undefined {
  let clock: TimePlace | undefined
  for (const element of allBelow(message)) {
    if (except.some((body) => body === element || body.contains(element))) continue
    for (const attribute of ['datetime', 'title', 'aria-label', 'data-time', 'data-timestamp']) {
      if (isTime(element.getAttribute(attribute))) return { element, attribute }
    }
    if (childrenOf(element).length > 0) continue
    const text = textOf(element)
    if (isTime(text)) return { element }
    // An hour without a day is a time all the same, should nothing better come.
    if (text.length < 20 && /\d[:.h]\d\d/.test(text)) clock ??= { element }
  }
  return clock
}

function isTime(text: string | null): boolean {
  return (
    text !== null && text.length < longestTime && /\d/.test(text) && readTime(text, false, new Date()) !== undefined
  )
}
