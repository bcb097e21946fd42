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
 * @param isKnown whether an element was told to be a message before and has not changed since
 * @returns the group with the most text, in page order; empty when the page has none
 */
export function findThread(page: Document, isKnown: (element: Element) => boolean = () => false): Element[] {
  let best: { items: Element[]; weight: number } = { items: [], weight: 0 }
  for (const parent of parentsOfTwins(page)) {
    if (parent.closest(elsewhere)) continue
    for (const items of groupsOf(parent, isKnown)) {
      const weight = items.reduce((sum, item) => sum + Math.min(ownText(item), 2000), 0)
      if (items.length > 1 && weight > best.weight) best = { items, weight }
    }
  }
  return best.items
}

/** What holds a time together with a neighbour of the same shape, at any height. */
function parentsOfTwins(page: Document): Set<Element> {
  const seen = new Set<Element>()
  const parents = new Set<Element>()
  for (const time of page.querySelectorAll(timeLike)) {
    for (let node = time.parentElement; node?.parentElement && node !== page.body; node = node.parentElement) {
      if (seen.has(node)) break
      seen.add(node)
      if (hasTwin(node)) parents.add(node.parentElement)
    }
  }
  return parents
}

function hasTwin(element: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = element
  if (before === null || after === null) return true
  const shape = shapeOf(element)
  return shapeOf(before) === shape || shapeOf(after) === shape
}

function groupsOf(parent: Element, isKnown: (element: Element) => boolean): Element[][] {
  const groups = new Map<string, Element[]>()
  for (const item of [...parent.children].slice(-mostMessages)) {
    if (!isVisible(item) || !(isKnown(item) || isMessageLike(item))) continue
    const shape = shapeOf(item)
    const group = groups.get(shape)
    if (group) group.push(item)
    else groups.set(shape, [item])
  }
  return [...groups.values()]
}

function isMessageLike(item: Element): boolean {
  if (!item.querySelector(timeLike)) return false
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
