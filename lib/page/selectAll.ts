/** Separates the steps of a path that goes through a same-origin iframe or an open shadow root. */
const step = ' >>> '

/** In front of a path: its first step is looked for in every frame and shadow root below, too, whatever holds them. */
const anywhere = '>>> '

/** Where a path can start or continue: a document, a shadow root or an element of either. */
export type Root = Document | ShadowRoot | Element

/**
 * The elements that a path leads to, in page order.
 * @param root where the first step starts
 * @param path CSS selectors; ` >>> ` between two of them steps into the iframe or open shadow root found so far, and in front
 *   of them into those at any depth: what is found there comes after what stands outside
 * @param entered collects each document or shadow root that was stepped into, so that changes in there can be watched
 */
export function selectAll(root: Root, path: string, entered?: Set<Node>): Element[] {
  let roots: Root[] = [root]
  let found: Element[] = []
  if (path.startsWith(anywhere)) {
    roots = withInner(root)
    for (const inner of roots.slice(1)) entered?.add(inner)
  }
  for (const selector of path.replace(/^>>> /, '').split(step)) {
    if (found.length > 0) roots = found.flatMap((host) => inside(host) ?? [])
    if (found.length > 0) for (const each of roots) entered?.add(each)
    found = roots.flatMap((each) => [...each.querySelectorAll(selector)])
    if (found.length === 0) return []
  }
  return found
}

/** The first element of {@link selectAll}. */
export function selectFirst(root: Root, path: string, entered?: Set<Node>): Element | undefined {
  if (!path.includes(anywhere)) return root.querySelector(path) ?? undefined
  return selectAll(root, path, entered)[0]
}

/** A root and everything that can be stepped into below it. */
function withInner(root: Root): Root[] {
  const own = 'shadowRoot' in root ? inside(root) : undefined
  const inner = [...root.querySelectorAll('*')].flatMap((host) => inside(host) ?? [])
  return [root, ...(own ? withInner(own) : []), ...inner.flatMap(withInner)]
}

/** Which shadow root or same-origin document an element holds; undefined for neither. */
function inside(host: Element): Document | ShadowRoot | undefined {
  if (host.shadowRoot) return host.shadowRoot
  // The property is null, never an error, for a frame of another origin.
  return ('contentDocument' in host && (host as HTMLIFrameElement).contentDocument) || undefined
}

/**
 * A path that leads to this element alone, for as long as the page keeps its structure.
 * @param element the element to lead to
 * @param wanted a path to prefer where it leads to this element first
 */
export function pathTo(element: Element, wanted?: string): string {
  const page = topDocument(element.ownerDocument)
  if (wanted && !wanted.startsWith(anywhere) && selectFirst(page, wanted) === element) return wanted
  const steps: string[] = []
  let node: Element | undefined = element
  while (node) {
    const root: Node = node.getRootNode()
    steps.unshift(pathWithin(node))
    node = hostOf(root)
  }
  return steps.join(step)
}

function hostOf(root: Node): Element | undefined {
  if ('host' in root) return (root as ShadowRoot).host
  return (root as Document).defaultView?.frameElement ?? undefined
}

function topDocument(page: Document): Document {
  const frame = page.defaultView?.frameElement
  return frame ? topDocument(frame.ownerDocument) : page
}

function pathWithin(element: Element): string {
  const parts: string[] = []
  for (let node: Element | null = element; node; node = parentWithin(node)) {
    // A form's own property may be one of its fields, by that field's name.
    const id = typeof node.id === 'string' ? node.id : ''
    const byId = `[id=${JSON.stringify(id)}]`
    // Every element's root is a document or a shadow root, unless it is off the page.
    if (id && (node.getRootNode() as Document | ShadowRoot).querySelectorAll(byId).length === 1) {
      return [byId, ...parts].join(' > ')
    }
    parts.unshift(`*:nth-child(${placeOf(node)})`)
  }
  // Without the top, elements further down may have the same places one below the other.
  const top = 'host' in element.getRootNode() ? [':host', ...parts] : [':root', ...parts.slice(1)]
  return top.join(' > ')
}

/** The element above in the same document or shadow root, whatever a form's fields are called. */
function parentWithin(element: Element): Element | null {
  return element.localName === 'form' ? Reflect.get(Element.prototype, 'parentElement', element) : element.parentElement
}

function placeOf(element: Element): number {
  let place = 1
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) place++
  return place
}
