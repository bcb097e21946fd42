import { childrenOf, insideOf, parentOf } from './composedTree'

/** How much of an element's words is read out. */
const mostSaid = 90

/** The frame around what would be taken, above the whole page, and the shield that keeps clicks from the page. */
export type Outline = {
  /** Takes every click; what lies below never hears of it. */
  shield: HTMLElement
  show(element: Element): void
  /** Reads an element out to a screen reader. */
  say(words: string): void
  remove(): void
}

/** Draws in a shadow root of its own: no style of the page reaches in, and none of ours out. */
export function drawOutline(page: Document): Outline {
  const shield = page.createElement('evenkeel-teaching')
  const look = (element: HTMLElement, rules: string) => {
    // Through the object model, which no content security policy of a page forbids.
    element.style.cssText = rules
    return element
  }
  look(
    shield,
    'all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;cursor:crosshair!important',
  )
  shield.tabIndex = -1
  const root = shield.attachShadow({ mode: 'closed' })
  const view = page.defaultView
  const isStill = view?.matchMedia?.('(prefers-reduced-motion: reduce)').matches
  const frame = look(
    page.createElement('div'),
    `position:fixed;box-sizing:border-box;border-radius:4px;outline:3px solid #0b6273;box-shadow:0 0 0 6px #fff,0 0 0 7px #0b6273;background:rgb(11 98 115/12%);pointer-events:none;display:none${isStill ? '' : ';transition:all 80ms'}`,
  )
  const line = look(
    page.createElement('div'),
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  )
  line.setAttribute('role', 'status')
  line.setAttribute('aria-live', 'polite')
  root.append(frame, line)
  page.documentElement.append(shield)
  return {
    shield,
    show(element) {
      const { left, top, width, height } = boxOf(element)
      Object.assign(frame.style, {
        display: 'block',
        left: `${left - 2}px`,
        top: `${top - 2}px`,
        width: `${width + 4}px`,
        height: `${height + 4}px`,
      })
    },
    say(words) {
      line.textContent = words.slice(0, mostSaid)
    },
    remove: () => shield.remove(),
  }
}

/** Where an element stands in the view of the top page, through frames. */
function boxOf(element: Element): { left: number; top: number; width: number; height: number } {
  let { left, top, width, height } = element.getBoundingClientRect()
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect()
    left += outer.left + frame.clientLeft
    top += outer.top + frame.clientTop
  }
  return { left, top, width, height }
}

function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null
}

/** The innermost element at a point, below the shield, in shadow roots and same-origin frames. */
export function elementAt(root: Document | ShadowRoot, x: number, y: number, shield: Element): Element | undefined {
  const hit = root.elementsFromPoint(x, y).find((element) => element !== shield && element.getRootNode() === root)
  const inner = hit && insideOf(hit)
  if (!hit || !inner) return hit
  if (!('defaultView' in inner)) return elementAt(inner, x, y, shield) ?? hit
  const { left, top } = hit.getBoundingClientRect()
  return elementAt(inner, x - left - hit.clientLeft, y - top - hit.clientTop, shield) ?? hit
}

/** Where an arrow leads from an element: up to what holds it, down into it, left and right to its neighbours. */
export function neighbour(element: Element, key: string): Element | undefined {
  if (key === 'ArrowUp') {
    const above = parentOf(element)
    return above && !/^(html|body)$/.test(above.localName) ? above : (above && parentOf(above)) || undefined
  }
  const isShown = (each: Element) => each.localName !== 'evenkeel-teaching' && each.getBoundingClientRect().height > 0
  if (key === 'ArrowDown') return belowOf(element, isShown)
  const above = parentOf(element)
  const all = above ? childrenOf(above) : []
  const at = all.indexOf(element)
  return key === 'ArrowRight' ? all.slice(at + 1).find(isShown) : all.slice(0, Math.max(0, at)).findLast(isShown)
}

/** Straight through what only holds one other. */
function belowOf(element: Element, isShown: (each: Element) => boolean): Element | undefined {
  const first = childrenOf(element).find(isShown)
  return first && /^(html|body)$/.test(first.localName) ? belowOf(first, isShown) : first
}
