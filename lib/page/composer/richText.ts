import { bodyText } from '../bodyText'
import type { Caret } from './strategy'

/** Longest content of a box that is read back, in UTF-16 units. */
const longestDraft = 200_000

/**
 * Puts the cursor where the agent left it in the box, else at its end.
 * @param prepare makes the box ready once it has the focus
 */
export function focusRichText(box: HTMLElement, prepare?: () => void): Caret {
  const selection = box.ownerDocument.getSelection()
  const own = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined
  const isOwn = own !== undefined && box.contains(own.endContainer) && isPlaced(own, box)
  box.focus()
  prepare?.()
  // Some editors put other content in when they get the focus, so the end is looked for only now.
  const caret = isOwn && box.contains(own.endContainer) ? own : endOf(box)
  // A selected part stays: the text comes after it.
  caret.collapse(false)
  selection?.removeAllRanges()
  selection?.addRange(caret)
  return { isOwn, before: lineBefore(caret, box), after: textAfter(caret, box) }
}

/** What a rich text box shows, one line for each block or break. */
export function readRichText(box: HTMLElement): string {
  return bodyText(box, '', '', longestDraft).text
}

/** Where paragraphs stand apart by themselves, an empty one between them would be a gap too many. */
export function fitRichText(box: HTMLElement, text: string): string {
  const paragraph = box.querySelector('p')
  const style = paragraph && box.ownerDocument.defaultView?.getComputedStyle(paragraph)
  const gap = Number.parseFloat(style?.marginTop ?? '') + Number.parseFloat(style?.marginBottom ?? '')
  return gap > 0 ? text.replace(/\n{2,}/g, '\n') : text
}

/** Types the text in one step, which the browser and every editor that watches its input can undo. */
export function type(box: HTMLElement, text: string): void {
  // Deprecated, and the only way to type that editors and undo follow: https://w3c.github.io/editing/docs/execCommand/
  box.ownerDocument.execCommand('insertText', false, text)
}

/** Types line by line, for editors that lose the breaks of a whole text. */
export function typeLines(box: HTMLElement, text: string): void {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) box.ownerDocument.execCommand('insertParagraph')
    if (line) box.ownerDocument.execCommand('insertText', false, line)
  }
}

/** Hands the text over as pasted, for editors that watch nothing else. Firefox empties such an event of a content script. */
export function paste(box: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

/** Browsers set a cursor at the start of a box by themselves: in a box that never had the focus it is nobody's choice. */
function isPlaced(range: Range, box: HTMLElement): boolean {
  return hasFocus(box) || lineBefore(range, box) !== ''
}

/** The body of a frame is always the active element in there, so the page around it is asked, too. */
function hasFocus(box: Element): boolean {
  const page = box.ownerDocument
  const frame = page.defaultView?.frameElement
  return page.activeElement === box && (!frame || hasFocus(frame))
}

function endOf(box: HTMLElement): Range {
  const range = box.ownerDocument.createRange()
  let last: Node = box
  while (last.lastChild && !isBreak(last.lastChild)) last = last.lastChild
  range.selectNodeContents(last)
  // The break that keeps an empty line open stays behind the cursor.
  if (last.lastChild && isBreak(last.lastChild)) range.setEndBefore(last.lastChild)
  range.collapse(false)
  return range
}

function isBreak(node: Node): boolean {
  return node.nodeName === 'BR'
}

function lineBefore(caret: Range, box: HTMLElement): string {
  const before = caret.cloneRange()
  before.setStart(lineHolder(caret.endContainer, box), 0)
  let line = ''
  const walker = box.ownerDocument.createTreeWalker(before.cloneContents(), NodeFilter.SHOW_ALL)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isBreak(node)) line = ''
    else if (node.nodeType === 3) line += node.nodeValue
  }
  return line
}

function textAfter(caret: Range, box: HTMLElement): string {
  const after = caret.cloneRange()
  after.setEnd(box, box.childNodes.length)
  return after.toString()
}

/** The block that the cursor's line stands in. */
function lineHolder(node: Node, box: HTMLElement): Node {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  const block = element?.closest('p, div, li, td, blockquote, pre, h1, h2, h3, h4, h5, h6')
  return block && box.contains(block) ? block : box
}
