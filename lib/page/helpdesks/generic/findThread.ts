import { mostMessages } from '../../../conversation/limits'
import { isVisible } from '../../isVisible'

/** Places that hold no thread: menus, lists of tickets beside it, forms. */
const elsewhere =
  'nav, aside, footer, form, [role="navigation"], [role="menu"], [role="listbox"], [contenteditable="true"]'

const timeLike = 'time, [datetime], [title*=":"], [class*="time" i], [class*="date" i]'

/** Share of an item's text in links from which it is an entry of a list rather than a message. */
const linkShare = 0.6

/**
 * The messages of a thread by structure alone: visible neighbours of one shape, each with a time and with text that is no link.
 * @returns the group with the most text, in page order; empty when the page has none
 */
export function findThread(page: Document): Element[] {
  const parents = new Set<Element>()
  for (const time of page.querySelectorAll(timeLike)) {
    for (let node = time.parentElement; node?.parentElement && node !== page.body; node = node.parentElement) {
      if (hasTwin(node)) parents.add(node.parentElement)
    }
  }
  let best: { items: Element[]; weight: number } = { items: [], weight: 0 }
  for (const parent of parents) {
    if (parent.closest(elsewhere)) continue
    for (const items of groupsOf(parent)) {
      const weight = items.reduce((sum, item) => sum + Math.min(ownText(item), 2000), 0)
      if (items.length > 1 && weight > best.weight) best = { items, weight }
    }
  }
  return best.items
}

function hasTwin(element: Element): boolean {
  const shape = shapeOf(element)
  const { previousElementSibling: before, nextElementSibling: after } = element
  return [before, after].some((twin) => twin !== null && shapeOf(twin) === shape) || before === null || after === null
}

function groupsOf(parent: Element): Element[][] {
  const groups = new Map<string, Element[]>()
  for (const item of [...parent.children].slice(-mostMessages)) {
    if (!item.querySelector(timeLike) || !isVisible(item) || !isMessageLike(item)) continue
    const shape = shapeOf(item)
    groups.set(shape, [...(groups.get(shape) ?? []), item])
  }
  return [...groups.values()]
}

function isMessageLike(item: Element): boolean {
  const all = ownText(item)
  const linked = [...item.querySelectorAll('a')].reduce((sum, link) => sum + ownText(link), 0)
  return all > 20 && linked < all * linkShare && !item.querySelector('input, textarea, [contenteditable="true"]')
}

/** Tag and role: classes tell customer from agent, so they are no part of it. */
function shapeOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('role') ?? ''}`
}

function ownText(element: Element): number {
  return element.textContent?.trim().length ?? 0
}
