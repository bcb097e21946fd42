import { parentOf } from './flatTree'

/**
 * Whether an element is laid out and not hidden by style or attribute. Being scrolled away or covered does not count as hidden.
 * @param element an element of any same-origin document
 */
export function isVisible(element: Element): boolean {
  const check = Element.prototype.checkVisibility
  const view = element.ownerDocument.defaultView
  if (typeof check === 'function') {
    if (check.call(element, { visibilityProperty: true })) return true
    // What has no box of its own, as a slot, is shown where it stands.
    if (view?.getComputedStyle(element).display !== 'contents') return false
    const above = parentOf(element)
    return above !== null && isVisible(above)
  }
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute('hidden')) return false
    const style = view?.getComputedStyle(node)
    if (style?.display === 'none' || (node === element && style?.visibility === 'hidden')) return false
  }
  return true
}
