import { isVisible } from '../../isVisible'

let known = new WeakMap<Element, boolean>()

/** Forgets what was visible: at the start of each reading, during which nothing changes. */
export function lookAnew(): void {
  known = new WeakMap()
}

/** {@link isVisible}, asked once of each element in one reading. */
export function isShown(element: Element): boolean {
  // What was put together to be read is in no page.
  if (!element.isConnected) return true
  let shown = known.get(element)
  if (shown === undefined) {
    shown = isVisible(element)
    known.set(element, shown)
  }
  return shown
}
