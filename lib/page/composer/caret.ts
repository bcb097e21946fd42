import { readRichText } from './richText'
import type { Caret } from './strategy'

/**
 * Puts the cursor where the agent left it in the box, with what the agent selected there, else at its end.
 * @param prepare makes the box ready once it has the focus
 */
export function focusRichText(box: HTMLElement, prepare?: () => void): Caret {
  const own = selectedIn(box)
  const isOwn = own !== undefined && isPlaced(own, box)
  box.focus()
  prepare?.()
  // Some editors put other content in when they get the focus, so the end is looked for only now.
  const caret = isOwn && isWithin(own, box) ? own : endOf(box)
  select(caret)
  return { isOwn, ...around(caret, box) }
}

/** Selects what a range spans. */
export function select({ startContainer, startOffset, endContainer, endOffset }: Range): void {
  // Unlike addRange, this reaches into shadow roots.
  const selection = startContainer.ownerDocument?.getSelection()
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

/** What is selected within the box, also in a shadow root; of a selection that begins outside, only its end. */
function selectedIn(box: HTMLElement): Range | undefined {
  const page = box.ownerDocument
  const selection = page.getSelection()
  if (!selection?.rangeCount) return undefined
  const root = box.getRootNode()
  const isShadow = root !== page && typeof selection.getComposedRanges === 'function'
  // as: the root of an element on the page that is not its document is a shadow root.
  const composed = isShadow ? selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] : undefined
  const { startContainer, startOffset, endContainer, endOffset } = composed ?? selection.getRangeAt(0)
  if (!box.contains(endContainer)) return undefined
  const range = page.createRange()
  range.setStart(endContainer, endOffset)
  range.collapse()
  if (box.contains(startContainer)) range.setStart(startContainer, startOffset)
  return range
}

function isWithin(range: Range, box: HTMLElement): boolean {
  return box.contains(range.startContainer) && box.contains(range.endContainer)
}

/** Browsers set a cursor at the start of a box by themselves: in a box that never had the focus it is nobody's choice. */
function isPlaced(range: Range, box: HTMLElement): boolean {
  return hasFocus(box) || !range.collapsed || lineBefore(range, box) !== ''
}

/** The body of a frame is always the active element in there, so the page around it is asked, too. */
export function hasFocus(box: Element): boolean {
  // as: an element on a page is in a document or a shadow root.
  const root = box.getRootNode() as Document | ShadowRoot
  const frame = box.ownerDocument.defaultView?.frameElement
  return root.activeElement === box && (!frame || hasFocus(frame))
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

/** What stands around a range. */
function around(range: Range, box: HTMLElement): Omit<Caret, 'isOwn'> {
  const before = lineBefore(range, box)
  const after = lineAfter(range, box)
  const head = box.ownerDocument.createRange()
  head.setStart(box, 0)
  head.setEnd(range.startContainer, range.startOffset)
  const tail = range.cloneRange()
  tail.collapse(false)
  tail.setEnd(box, box.childNodes.length)
  const above = textOf(head, box).split('\n')
  const below = textOf(tail, box).split('\n')
  if (before.trim() !== '') above.pop()
  if (after.trim() !== '') below.shift()
  return { before, after, above: above.join('\n'), below: below.join('\n') }
}

function lineBefore(caret: Range, box: HTMLElement): string {
  const before = caret.cloneRange()
  before.setStart(lineHolder(caret.startContainer, box), 0)
  before.setEnd(caret.startContainer, caret.startOffset)
  return linesOf(before, box).at(-1) ?? ''
}

function lineAfter(caret: Range, box: HTMLElement): string {
  const holder = lineHolder(caret.endContainer, box)
  const after = caret.cloneRange()
  after.collapse(false)
  after.setEnd(holder, holder.childNodes.length)
  return linesOf(after, box)[0] ?? ''
}

/** The lines of a part of one block, with their spaces. */
function linesOf(range: Range, box: HTMLElement): string[] {
  let text = ''
  const walker = box.ownerDocument.createTreeWalker(range.cloneContents(), NodeFilter.SHOW_ALL)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isBreak(node)) text += '\n'
    else if (node.nodeType === 3) text += node.nodeValue
  }
  return text.split('\n')
}

/** The text of a range, read as the box is. */
function textOf(range: Range, box: HTMLElement): string {
  const holder = box.ownerDocument.createElement('div')
  holder.append(range.cloneContents())
  return readRichText(holder)
}

/** The block that the cursor's line stands in. */
function lineHolder(node: Node, box: HTMLElement): Node {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  const block = element?.closest('p, div, li, td, blockquote, pre, h1, h2, h3, h4, h5, h6')
  return block && box.contains(block) ? block : box
}
