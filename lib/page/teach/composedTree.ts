/** The element above, out of shadow roots and same-origin frames too; null at the top of the page. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  if ('host' in root) return (root as ShadowRoot).host
  return element.ownerDocument.defaultView?.frameElement ?? null
}

/** The elements below, into open shadow roots and same-origin frames too. */
export function childrenOf(element: Element): Element[] {
  const inner = insideOf(element)
  return [...(inner ? inner.children : element.children)]
}

/** The shadow root or document that an element holds. */
export function insideOf(element: Element): ShadowRoot | Document | undefined {
  if (element.shadowRoot) return element.shadowRoot
  // The property is null, never an error, for a frame of another origin.
  return ('contentDocument' in element && (element as HTMLIFrameElement).contentDocument) || undefined
}

/** The element and all above it, nearest first. */
export function lineOf(element: Element): Element[] {
  const line: Element[] = []
  for (let node: Element | null = element; node; node = parentOf(node)) line.push(node)
  return line
}

/** Whether `inner` is `outer` or stands in it. */
export function holds(outer: Element, inner: Element): boolean {
  return lineOf(inner).includes(outer)
}

/** The nearest element that holds all of these. */
export function commonAncestor(elements: Element[]): Element | undefined {
  const [first, ...others] = elements.map(lineOf)
  return first?.find((element) => others.every((line) => line.includes(element)))
}

/** The element and everything below it, in page order, into shadow roots and frames too. */
export function* allBelow(element: Element): Generator<Element> {
  yield element
  for (const child of childrenOf(element)) yield* allBelow(child)
}

/** The text on one line, with what stands in shadow roots and frames. */
export function textOf(element: Element): string {
  let text = ''
  const visit = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue
    if (node.nodeType !== 1 || /^(script|style|template)$/.test((node as Element).localName)) return
    text += ' '
    for (const child of (insideOf(node as Element) ?? node).childNodes) visit(child)
  }
  visit(element)
  return text.replace(/\s+/g, ' ').trim()
}
