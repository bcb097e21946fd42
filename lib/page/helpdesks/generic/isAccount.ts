import { ownText, parentOf, walk } from '../../flatTree'
import { saysLabel } from './saidLabels'

const accountWords =
  /(?:^|[\s_-])(?:account|profile|user-?menu|user-?button|user-?dropdown|current-?user|my-?account|logged-?in|staff|avatar|me)(?:$|[\s_-])/i

/** Where a link with this address is, whoever is signed in can leave or see to the account. */
const wayOut = /(?:log|sign)[-_]?(?:out|off)|\/(?:out|exit|leave|account|profile|users?\/me|me)(?:$|[/?#.])/i

/** How much text a line with a name and such a link holds at most. */
const longestAccountLine = 120
/** So many elements are more than a line. */
const mostInLine = 100

/** Whether the line that a name stands in leads out of the account. */
function hasWayOut(element: Element): boolean {
  let line: Element | null = element
  for (let step = 0; line && step < 3; step++, line = parentOf(line)) {
    // A thread of thousands of messages is no line either, and its text takes long to gather.
    if (line.localName === 'body' || line.childElementCount >= mostInLine) return false
    const parts = walk(line, mostInLine)
    if (parts.length === mostInLine || (line.textContent?.length ?? 0) > longestAccountLine) return false
    if (parts.some((link) => link.localName === 'a' && wayOut.test(link.getAttribute('href') ?? ''))) return true
    if (saysLabel(line.textContent?.replace(/\s+/g, ' ').trim() ?? '', 'leaving')) return true
  }
  return false
}

/** Fewer texts make no bar of the whole page. */
const fewInBar = 3

/** Whether an element shows what a bar says last. */
function isLastOf(bar: Element, element: Element): boolean {
  const shown = Array.from(bar.querySelectorAll('*')).filter(
    (each) => ownText(each) !== '' || each.hasAttribute('aria-label'),
  )
  return shown.length >= fewInBar && shown.at(-1) === element
}

/** What is read out of the part that shows whoever is signed in. */
const accountLabel = /\b(?:user area|account)\b/i

/** Whether an element stands where whoever is signed in is shown: a line that leads out of the account, the end of the bar on top, the rail at the edge. */
export function isAccount(element: Element, place: Element): boolean {
  return isInBar(element, place) || hasWayOut(element)
}

function isInBar(element: Element, place: Element): boolean {
  const view = element.ownerDocument.defaultView
  const [width, height] = [view?.innerWidth ?? 0, view?.innerHeight ?? 0]
  const spot = element.getBoundingClientRect()
  const thread = place.getBoundingClientRect()
  let isPart = false
  for (let node: Element | null = element; node && node.localName !== 'body'; node = parentOf(node)) {
    if (node.hasAttribute('aria-haspopup') || node.hasAttribute('aria-expanded') || /^(button|a)$/.test(node.localName))
      isPart = true
    if (accountWords.test(`${node.className} ${node.id}`) || accountLabel.test(node.getAttribute('aria-label') ?? ''))
      isPart = true
    if (/^(banner|navigation)$/.test(node.getAttribute('role') ?? '') || node.localName === 'nav') return isPart
    const area = node.getBoundingClientRect()
    if (area.width === 0) continue
    if (node.localName === 'header' && isPart && area.top <= 20 && spot.left > width * 0.5 && area.width >= width * 0.6)
      return true
    const isBar = area.top <= 20 && area.height <= 90 && area.width >= width * 0.6
    if (isBar && isLastOf(node, element)) return true
    if (isBar && (isPart || spot.left > width * 0.5) && (spot.left > width * 0.5 || spot.right < thread.left))
      return true
    if (area.width <= 110 && area.height >= height * 0.6 && isPart) return true
  }
  return isPart && spot.width === 0
}
