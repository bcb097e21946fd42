/** Where a path can start or continue: a document, a shadow root or an element of either. */
export type Root = Document | ShadowRoot | Element

/**
 * A property of nodes, asked past the names that the page gives: `<input name="parentNode">` takes the place of
 * `form.parentNode`, and `<img name="querySelector">` that of `document.querySelector`, for content scripts as well.
 */
function property<Owner extends object, Key extends keyof Owner>(kind: { prototype: Owner }, key: Key) {
  const get = Object.getOwnPropertyDescriptor(kind.prototype, key)?.get
  // as: the getter of a DOM attribute gives what the attribute gives.
  return (node: Owner): Owner[Key] => get?.call(node) as Owner[Key]
}

export const typeOf = property(Node, 'nodeType')
export const parentOf = property(Node, 'parentNode')
export const documentOf = property(Node, 'ownerDocument')
export const textOf = property(Node, 'textContent')
export const nameOf = property(Element, 'localName')
export const shadowOf = property(Element, 'shadowRoot')
export const viewOf = property(Document, 'defaultView')

/** The prototype that holds a root's own methods. */
function kindOf(root: Root): Element | Document | DocumentFragment {
  const type = typeOf(root)
  if (type === 9) return Document.prototype
  return type === 11 ? DocumentFragment.prototype : Element.prototype
}

/** `querySelectorAll`, past the page's names. */
export function findAll(root: Root, selector: string): NodeListOf<Element> {
  return kindOf(root).querySelectorAll.call(root, selector)
}

/** `querySelector`, past the page's names. */
export function findFirst(root: Root, selector: string): Element | undefined {
  return kindOf(root).querySelector.call(root, selector) ?? undefined
}

/** `element.matches`, past the page's names. */
export function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector)
}

/** `element.getAttribute`, past the page's names. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

/** The element that holds the shadow root, or the frame that holds the document; null for a page by itself. */
export function hostOf(root: Node): Element | null {
  if (typeOf(root) === 11) return (root as ShadowRoot).host ?? null
  return typeOf(root) === 9 ? (viewOf(root as Document)?.frameElement ?? null) : null
}
