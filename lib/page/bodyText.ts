import { nodesOf } from './flatTree'
import { attributeOf, documentOf, findFirst, fits, nameOf, shadowOf, typeOf } from './unclobbered'

/** Elements that begin and end a line. `details` hides only by choice of the reader, so its content counts. */
const blocks =
  /^(address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tr|ul)$/

/** Elements whose content is no text of the message. */
export const silent =
  /^(script|style|template|noscript|svg|head|title|object|button|select|textarea|input|img|video|audio|canvas)$/

/** What begins the line that stands for a part which repeats earlier messages. */
export const quoteMark = '> '

/**
 * The text of a message body with one line for each block and break, as a reader sees it. Goes through the elements without
 * calling itself, for pages nest deeper than a stack is high.
 * @param body the element that holds the message
 * @param strip CSS selector of what to leave out; empty for nothing
 * @param quotes CSS selector of what repeats earlier messages; each becomes one line that begins with {@link quoteMark}
 * @param longest most UTF-16 units to read; `isCut` says that there was more
 * @param isLeftOut further elements to leave out, or to take for quotes
 */
export function bodyText(
  body: Element,
  strip: string,
  quotes: string,
  longest: number,
  isLeftOut: (element: Element) => boolean | 'quote' = () => false,
): { text: string; isCut: boolean } {
  const parts: string[] = []
  let length = 0
  let isLineOpen = false
  let endsInSpace = true
  // Most bodies hold nothing that is left out: one look saves two at each of their elements.
  const leftOut = [strip, quotes].filter(Boolean).join(',')
  let isPlain = !leftOut || !findFirst(body, leftOut)
  const add = (text: string) => {
    if (!text) return
    parts.push(text)
    length += text.length
    endsInSpace = /\s/.test(text.charAt(text.length - 1))
  }
  const breakLine = () => {
    if (isLineOpen) add('\n')
    isLineOpen = false
  }
  /** Whether to go into it. */
  const enter = (node: Node): node is Element => {
    const type = typeOf(node)
    if (type === 3) {
      const added = spaced(node as Text, endsInSpace, longest)
      add(added)
      isLineOpen ||= added.trim().length > 0
    }
    if (type !== 1) return false
    const element = node as Element
    const name = nameOf(element)
    if (silent.test(name) || attributeOf(element, 'hidden') !== null) return false
    if (!isPlain && strip && fits(element, strip)) return false
    const left = isLeftOut(element)
    if (left === true) return false
    if (name === 'br') {
      add('\n')
      isLineOpen = false
      return false
    }
    if (blocks.test(name)) breakLine()
    if (left === 'quote' || (!isPlain && quotes && fits(element, quotes))) {
      breakLine()
      add(`${quoteMark}\n`)
      return false
    }
    if ((name === 'td' || name === 'th') && isLineOpen) add(' ')
    // What stands in there was not seen by that one look.
    if (isPlain && (shadowOf(element) || name === 'slot' || name === 'iframe')) isPlain = !leftOut
    return true
  }

  const open: { element: Element; nodes: ArrayLike<Node>; at: number }[] = [
    { element: body, nodes: nodesOf(body), at: 0 },
  ]
  for (let inner = open.at(-1); inner && length <= longest; inner = open.at(-1)) {
    const node = inner.nodes[inner.at]
    inner.at += 1
    if (!node) {
      open.pop()
      if (inner.element !== body && blocks.test(nameOf(inner.element))) breakLine()
    } else if (enter(node)) {
      open.push({ element: node, nodes: nodesOf(node), at: 0 })
    }
  }
  return { text: tidy(parts.join('').slice(0, longest)), isCut: length > longest }
}

/** Text as shown: white space is one space unless the style keeps it. */
function spaced(node: Text, isAfterSpace: boolean, longest: number): string {
  const raw = node.data.length > longest ? node.data.slice(0, longest + 1) : node.data
  if (raw.includes('\n') && keepsLines(node.parentElement)) return raw
  const joined = /[\t\n\r\f]| {2}/.test(raw) ? raw.replace(/[\t\n\r\f ]+/g, ' ') : raw
  return isAfterSpace ? joined.trimStart() : joined
}

function keepsLines(element: Element | null): boolean {
  if (!element) return false
  const style = documentOf(element)?.defaultView?.getComputedStyle(element).whiteSpace
  return (
    Boolean(style?.startsWith('pre') || style === 'break-spaces') ||
    Element.prototype.closest.call(element, 'pre') !== null
  )
}

function tidy(text: string): string {
  if (!/[\n\r\u00a0\u202f\u200b\u2060\ufeff]/.test(text)) return text.trim()
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
