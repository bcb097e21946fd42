import { nodesOf } from './flatTree'

/** Elements that begin and end a line. `details` hides only by choice of the reader, so its content counts. */
const blocks =
  /^(address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tr|ul)$/

/** Elements whose content is no text of the message. */
const silent =
  /^(script|style|template|noscript|svg|head|title|object|button|select|textarea|input|img|video|audio|canvas)$/

/** Nobody writes a text that is nested deeper, and calls that are nested without end fail. */
const deepest = 400

/** What begins the line that stands for a part which repeats earlier messages. */
export const quoteMark = '> '

/**
 * The text of a message body with one line for each block and break, as a reader sees it.
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
  let text = ''
  let isLineOpen = false
  const breakLine = () => {
    if (isLineOpen) text += '\n'
    isLineOpen = false
  }
  let depth = 0
  const visitInside = (element: Element): void => {
    const nodes = nodesOf(element)
    depth++
    for (let at = 0; at < nodes.length; at++) visit(nodes[at] as Node)
    depth--
  }
  const visit = (node: Node): void => {
    if (text.length > longest || depth > deepest) return
    if (node.nodeType === 3) {
      const added = spaced(node as Text, text, longest)
      text += added
      isLineOpen ||= added.trim().length > 0
    } else if (node.nodeType === 1) visitElement(node as Element)
  }
  const visitElement = (element: Element): void => {
    const name = element.localName
    if (silent.test(name) || (strip && element.matches(strip)) || element.hasAttribute('hidden')) return
    const left = isLeftOut(element)
    if (left === true) return
    if (name === 'br') {
      text += '\n'
      isLineOpen = false
      return
    }
    const isBlock = blocks.test(name)
    if (isBlock) breakLine()
    if (left === 'quote' || (quotes && element.matches(quotes))) {
      breakLine()
      text += `${quoteMark}\n`
      return
    }
    if (name === 'td' && isLineOpen) text += ' '
    visitInside(element)
    if (isBlock) breakLine()
  }
  visitInside(body)
  const isCut = text.length > longest
  return { text: tidy(text.slice(0, longest)), isCut }
}

/** Text as shown: white space is one space unless the style keeps it. */
function spaced(node: Text, before: string, longest: number): string {
  const raw = node.data.length > longest ? node.data.slice(0, longest + 1) : node.data
  if (raw.includes('\n') && keepsLines(node.parentElement)) return raw
  const joined = raw.replace(/[\t\n\r\f ]+/g, ' ')
  return /\s/.test(before.at(-1) ?? ' ') ? joined.trimStart() : joined
}

function keepsLines(element: Element | null): boolean {
  if (!element) return false
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace
  return Boolean(style?.startsWith('pre') || style === 'break-spaces') || element.closest('pre') !== null
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
