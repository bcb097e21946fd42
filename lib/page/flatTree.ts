import { nameOf, shadowOf } from './unclobbered'

/** Elements that hold no words of a page. */
const wordless = /^(script|style|template|noscript|svg|head|title|object|canvas|video|audio|link|meta|select|datalist)$/

/**
 * A property as the browser defines it. A form's own property may be one of its fields instead, by that field's name.
 * @param element of any document
 */
function own<Key extends 'children' | 'childNodes' | 'parentElement'>(element: Element, key: Key): Element[Key] {
  return nameOf(element) === 'form' ? Reflect.get(Element.prototype, key, element) : element[key]
}

/** What stands below an element as the page shows it: in its open shadow root, its slot or its same-origin frame. */
export function childrenOf(element: Element): ArrayLike<Element> {
  const shadowRoot = shadowOf(element)
  if (shadowRoot) return shadowRoot.children
  if (wordless.test(nameOf(element))) return []
  if (nameOf(element) === 'iframe') return bodyOfFrame(element)
  if (nameOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedElements()
    if (assigned.length > 0) return assigned
  }
  const children = own(element, 'children')
  for (let at = 0; at < children.length; at++) {
    if (nameOf(children[at] as Element) === 'form') return withoutForms(children)
  }
  return children
}

/** {@link childrenOf}, the last first. Of ten thousand no more are looked at than are wanted. */
export function* childrenFromLast(element: Element): Generator<Element> {
  if (shadowOf(element) || /^(slot|iframe|form)$/.test(nameOf(element))) {
    const children = childrenOf(element)
    for (let at = children.length - 1; at >= 0; at--) yield children[at] as Element
    return
  }
  for (let child = element.lastElementChild; child; child = child.previousElementSibling) {
    if (nameOf(child) === 'form') yield* Array.from(childrenOf(child)).reverse()
    else yield child
  }
}

/** A form groups what is sent and is no part of what is shown; its fields can pass for its properties, so it is stepped over. */
function withoutForms(children: ArrayLike<Element>): Element[] {
  return Array.from(children).flatMap((child) => (nameOf(child) === 'form' ? Array.from(childrenOf(child)) : child))
}

/** {@link childrenOf} with the texts between them. */
export function nodesOf(element: Element): ArrayLike<Node> {
  const shadowRoot = shadowOf(element)
  if (shadowRoot) return shadowRoot.childNodes
  if (nameOf(element) === 'iframe') return bodyOfFrame(element)
  if (nameOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length > 0) return assigned
  }
  return own(element, 'childNodes')
}

/** The element above, out of shadow roots and frames. */
export function parentOf(element: Element): Element | null {
  const parent = own(element, 'parentElement')
  if (parent) return parent
  const root: Node = element.getRootNode()
  if ('host' in root) return (root as ShadowRoot).host
  return (root as Document).defaultView?.frameElement ?? null
}

/** The text that stands in an element itself, not in those below. */
export function ownText(element: Element): string {
  if (wordless.test(nameOf(element))) return ''
  let text = ''
  const add = (node: Node) => {
    if (node.nodeType === 3) text = text ? `${text} ${(node as Text).data}` : (node as Text).data
  }
  if (!shadowOf(element) && !/^(slot|iframe|form)$/.test(nameOf(element))) {
    for (let node = element.firstChild; node; node = node.nextSibling) add(node)
  } else {
    const nodes = nodesOf(element)
    for (let at = 0; at < nodes.length; at++) add(nodes[at] as Node)
  }
  // Most texts are as they should be, and looking is quicker than putting together.
  return blanks.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/** Blanks that are not one space between words. */
const blanks = /[^\S ]|\s\s|^\s|\s$/

/** Every element below one, and itself, in page order, without going deeper by calls. */
export function walk(root: Element, most = 5000): Element[] {
  const found: Element[] = []
  const stack = [root]
  for (let element = stack.pop(); element && found.length < most; element = stack.pop()) {
    found.push(element)
    const children = childrenOf(element)
    // What lies beyond the last that is wanted need not wait its turn.
    for (let at = Math.min(children.length, most - found.length) - 1; at >= 0; at--) stack.push(children[at] as Element)
  }
  return found
}

/** What a frame of another origin holds is not to be seen; the property is null then. */
function bodyOfFrame(frame: Element): Element[] {
  const body = (frame as HTMLIFrameElement).contentDocument?.body
  return body ? [body] : []
}
