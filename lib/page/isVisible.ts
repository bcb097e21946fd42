/**
 * Whether an element is laid out and not hidden by style or attribute. Being scrolled away or covered does not count as hidden.
 * @param element an element of any same-origin document
 */
export function isVisible(element: Element): boolean {
  const check = Element.prototype.checkVisibility
  if (typeof check === 'function') return check.call(element, { visibilityProperty: true })
  const view = element.ownerDocument.defaultView
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute('hidden')) return false
    const style = view?.getComputedStyle(node)
    if (style?.display === 'none' || (node === element && style?.visibility === 'hidden')) return false
  }
  return true
}
