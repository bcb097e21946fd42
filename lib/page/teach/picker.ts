import { lineOf, textOf } from './composedTree'
import { drawOutline, elementAt, neighbour } from './outline'

/** Keys that mean something while something is pointed at. */
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape']

/** Everything by which a hand on mouse, screen or keyboard makes itself known. */
const events =
  'pointerdown pointerup mousedown mouseup click auxclick dblclick contextmenu touchstart touchend keydown keyup keypress'.split(
    ' ',
  )

/** Something in the page that can be pointed at. */
export type Picker = {
  /** Moves or takes as the key says, wherever it was pressed. */
  press(key: string): void
  /** Outlines this, as the place to start from. */
  lead(element: Element | undefined): void
  end(): void
}

/**
 * Lets the agent point at elements, by mouse or keyboard, until it is ended. The page hears of no click and no key meanwhile.
 * @param onOutlined what the keyboard has outlined, in its own words
 */
export function startPicker(
  page: Document,
  onTaken: (element: Element) => void,
  onOutlined: (words: string) => void,
  onEscape: () => void,
): Picker {
  const outline = drawOutline(page)
  const ending = new AbortController()
  const focused = page.activeElement
  let current: Element | undefined

  const show = (element: Element | undefined) => {
    current = element
    if (element) outline.show(element)
  }
  const press = (key: string) => {
    if (key === 'Escape') return onEscape()
    if (key === 'Enter') {
      if (current) onTaken(current)
      return
    }
    const next = neighbour(current ?? page.body, key)
    if (!next) return
    next.scrollIntoView?.({ block: 'nearest' })
    show(next)
    const words = textOf(next) || next.localName
    outline.say(words)
    onOutlined(words.slice(0, 90))
  }
  const pointAt = ({ clientX, clientY }: MouseEvent) => show(elementAt(page, clientX, clientY, outline.shield))
  const swallow = (event: Event) => {
    if (event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey)) return
    event.stopImmediatePropagation()
    event.preventDefault()
    if (event.type === 'keydown' && keys.includes((event as KeyboardEvent).key)) press((event as KeyboardEvent).key)
    if (event.type !== 'click') return
    pointAt(event as MouseEvent)
    if (current) onTaken(current)
  }
  const scroll = (event: WheelEvent) => {
    const below = elementAt(page, event.clientX, event.clientY, outline.shield)
    const scrolled =
      below && lineOf(below).find((element) => element.scrollHeight > element.clientHeight + 1 && scrolls(element))
    if (!scrolled) return
    event.preventDefault()
    scrolled.scrollBy(event.deltaX, event.deltaY)
    pointAt(event)
  }

  const view = page.defaultView ?? window
  const options = { signal: ending.signal, capture: true, passive: false }
  for (const type of events) view.addEventListener(type, swallow, options)
  view.addEventListener('mousemove', pointAt, options)
  outline.shield.addEventListener('wheel', scroll, options)
  for (const type of ['scroll', 'resize']) view.addEventListener(type, () => show(current), options)
  outline.shield.focus({ preventScroll: true })

  return {
    press,
    lead: (element) => {
      element?.scrollIntoView?.({ block: 'nearest' })
      show(element)
    },
    end: () => {
      ending.abort()
      outline.remove()
      // A frame has its own HTMLElement class, so instanceof would fail.
      if (focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true })
    },
  }
}

function scrolls(element: Element): boolean {
  return /auto|scroll/.test(element.ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? '')
}
