import { silent } from '../bodyText'
import { attributeOf, fits, nameOf } from '../unclobbered'
import { select } from './caret'
import type { Strategy, Stretch } from './strategy'

/** What reading changes of the text in a box: white space and marks without width. */
const changed = /[\s\u200b\u2060\ufeff]+/g

const lettersIn = (text: string) => text.replace(changed, '')

/**
 * Selects in rich text what stands in a stretch of its reading. A reading changes only spaces, so a place in it is found by
 * the number of letters before it.
 */
export const selectStretch: Strategy['select'] = (box, { read, leftOut, start, end }) => {
  const first = lettersIn(read.slice(0, start)).length
  const last = lettersIn(read.slice(0, end)).length - 1
  const range = box.ownerDocument.createRange()
  let passed = 0
  let letters = ''
  for (const text of textsOf(box, leftOut)) {
    const own = lettersIn(text.data)
    if (first >= passed && first < passed + own.length) range.setStart(text, placeOf(text.data, first - passed))
    if (last >= passed && last < passed + own.length) range.setEnd(text, placeOf(text.data, last - passed) + 1)
    passed += own.length
    letters += own
  }
  if (last < first || letters !== lettersIn(read)) return false
  select(range)
  return true
}

/** Where in a text a letter stands, counted without spaces. */
function placeOf(text: string, letter: number): number {
  let passed = 0
  for (let at = 0; at < text.length; at++) {
    if (lettersIn(text.charAt(at)) === '') continue
    if (passed === letter) return at
    passed++
  }
  return text.length
}

/** The texts that are read of a box. */
function* textsOf(box: HTMLElement, leftOut: Stretch['leftOut']): Generator<Text> {
  const isRead = (node: Node) => {
    if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT
    const element = node as Element
    const isOut =
      silent.test(nameOf(element)) ||
      attributeOf(element, 'hidden') !== null ||
      (leftOut !== '' && fits(element, leftOut))
    return isOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  }
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, isRead)
  // as: only texts are let through.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text
}
