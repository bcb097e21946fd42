import { findAll, findFirst, hostOf, parentOf, type Root, shadowOf, typeOf } from './unclobbered'

export type { Root } from './unclobbered'

/** Separates the steps of a path that goes through a same-origin iframe or an open shadow root. */
const step = ' >>> '

/** In front of a path: its first step is looked for in every frame and shadow root below, too, whatever holds them. */
const anywhere = '>>> '

/**
 * The elements that a path leads to, in page order.
 * @param root where the first step starts
 * @param path CSS selectors; ` >>> ` between two of them steps into the iframe or open shadow root found so far, and in front
 *   of them into those at any depth: what is found there comes after what stands outside
 * @param entered collects each document or shadow root that was stepped into, so that changes in there can be watched
 */
export function selectAll(root: Root, path: string, entered?: Set<Node>): Element[] {
  const found = select(root, path, entered)
  // Going by places is several times faster than through the list's iterator.
  if (Array.isArray(found)) return found
  const elements: Element[] = []
  for (let at = 0; at < found.length; at++) elements.push(found[at] as Element)
  return elements
}

/** As {@link selectAll}, but of thousands of elements only those are made that are looked at. */
export function select(root: Root, path: string, entered?: Set<Node>): NodeListOf<Element> | Element[] {
  if (!path.includes(anywhere)) return findAll(root, path)
  let roots: Root[] = [root]
  let found: Element[] = []
  if (path.startsWith(anywhere)) {
    roots = withInner(root)
    for (const inner of roots.slice(1)) entered?.add(inner)
  }
  for (const selector of path.replace(/^>>> /, '').split(step)) {
    if (found.length > 0) roots = found.flatMap((host) => inside(host) ?? [])
    if (found.length > 0) for (const each of roots) entered?.add(each)
    found = roots.flatMap((each) => [...findAll(each, selector)])
    if (found.length === 0) return []
  }
  return found
}

/** The first element of {@link selectAll}. */
export function selectFirst(root: Root, path: string, entered?: Set<Node>): Element | undefined {
  if (!path.includes(anywhere)) return findFirst(root, path)
  return select(root, path, entered)[0]
}

/** Most frames and shadow roots that are looked into at a time. */
const mostRoots = 1_000

/** A root and everything that can be stepped into below it, in page order. */
function withInner(root: Root): Root[] {
  const all: Root[] = []
  let waiting: Root[] = [root]
  while (all.length < mostRoots) {
    const next = waiting.pop()
    if (!next) break
    all.push(next)
    const hosts = [...findAll(next, '*')]
    // Below another root stand only its children: what held it was stepped through already.
    if (next === root && typeOf(root) === 1) hosts.unshift(root as Element)
    waiting = waiting.concat(hosts.flatMap((host) => inside(host) ?? []).reverse())
  }
  return all
}

/** Which shadow root or same-origin document an element holds; undefined for neither. */
function inside(host: Element): Document | ShadowRoot | undefined {
  const shadow = shadowOf(host)
  if (shadow) return shadow
  // The property is null, never an error, for a frame of another origin. A form's field of this name is no document.
  const inner = 'contentDocument' in host ? (host as HTMLIFrameElement).contentDocument : undefined
  return inner && typeOf(inner) === 9 ? inner : undefined
}

/**
 * A path that leads to this element alone, for as long as the page keeps its structure.
 * @param element the element to lead to
 * @param wanted a path to prefer where it leads to this element first
 */
export function pathTo(element: Element, wanted?: string): string {
  const steps: string[] = []
  let root: Node = element
  for (let node: Element | null = element; node; node = hostOf(root)) {
    root = rootOf(node)
    steps.unshift(pathWithin(node, root))
  }
  // The last root is the page's own document, unless the element stands off the page.
  if (wanted && !wanted.startsWith(anywhere) && selectFirst(root as Root, wanted) === element) return wanted
  return steps.join(step)
}

function rootOf(node: Node): Node {
  let root = node
  for (let above = parentOf(node); above; above = parentOf(above)) root = above
  return root
}

function pathWithin(element: Element, root: Node): string {
  const parts: string[] = []
  for (let node: Node | null = element; node && node !== root; node = parentOf(node)) {
    // Everything between an element and its root is an element.
    const each = node as Element
    const id = Element.prototype.getAttribute.call(each, 'id')
    const byId = `[id=${JSON.stringify(id)}]`
    if (id && findAll(root as Root, byId).length === 1) return [byId, ...parts].join(' > ')
    parts.unshift(`*:nth-child(${placeOf(each)})`)
  }
  // Without the top, elements further down may have the same places one below the other.
  return (typeOf(root) === 11 ? [':host', ...parts] : [':root', ...parts.slice(1)]).join(' > ')
}

const before = Object.getOwnPropertyDescriptor(Element.prototype, 'previousElementSibling')?.get

function placeOf(element: Element): number {
  let place = 1
  for (let each = before?.call(element); each; each = before?.call(each)) place++
  return place
}
