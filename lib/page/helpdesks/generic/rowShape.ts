import { childrenOf, ownText } from '../../flatTree'
import { besidesTime } from './shownTime'

/** A row as two that are built alike have it. */
export type RowShape = {
  /** Its elements in page order, line breaks aside, and the text of each. */
  elements: Element[]
  texts: string[]
  /** Tags, attributes and where text stands: the same for all rows that are built so. */
  frame: string
}

/** Rows of more elements are seldom built alike. */
const mostElements = 120

/** Attributes that tell nothing of a message. */
const free = /^(id|href|src|srcset|for|d|width|height|tabindex|value|target|rel|cite)$/

/** Attributes whose figures tell how it looks. */
const looks = /^(class|style)$/

/** Attributes that may say when. */
const timed = /^(datetime|title|aria-label|alt)$/

/**
 * How a row is built; undefined where it must be looked at as a whole, for it is large or holds a frame, a shadow root or a box to write in.
 * @param isVarying whether an attribute has another value in nearly every message
 */
export function shapeOf(
  row: Element,
  isVarying: (attribute: string) => boolean,
  language: string,
): RowShape | undefined {
  const shape: RowShape = { elements: [], texts: [], frame: '' }
  return add(shape, row, isVarying, language) ? shape : undefined
}

/** What may show elements that do not stand in it. */
const unusual = /^(slot|iframe)$/
const none: Element[] = []

function add(shape: RowShape, element: Element, isVarying: (name: string) => boolean, language: string): boolean {
  const name = element.localName
  if (name === 'br') return true
  if (name === 'textarea' || name === 'form' || shape.elements.push(element) > mostElements) return false
  let own = name
  const attributes = element.hasAttributes() ? element.getAttributeNames() : []
  for (let at = 0; at < attributes.length; at++) {
    const attribute = attributes[at] as string
    if (attribute === 'contenteditable') return false
    if (free.test(attribute)) continue
    const value = element.getAttribute(attribute) ?? ''
    if (looks.test(attribute)) own += ` ${attribute}=${value}`
    else if (!isVarying(attribute))
      own += ` ${attribute}=${timed.test(attribute) ? plainTime(value, language) : value.replace(/\d{2,}/g, '0')}`
  }
  // A sign tells by what it draws.
  if (name === 'svg') own += element.innerHTML
  const text = ownText(element)
  shape.texts.push(text)
  shape.frame += `<${own}${text ? '>' : '/>'}`
  // Most elements hold nothing but a text.
  const children = element.firstElementChild || element.shadowRoot || unusual.test(name) ? childrenOf(element) : none
  if (text && children.length > 0) shape.frame += orderIn(element)
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Element
    if (child.parentNode !== element || !add(shape, child, isVarying, language)) return false
  }
  shape.frame += '</>'
  return true
}

/** Where an element's own text stands among those within. */
function orderIn(element: Element): string {
  let order = ''
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const type = node.nodeType
    if (type === 1) order += node.nodeName === 'BR' ? '' : '.'
    else if (type === 3 && !order.endsWith('t') && (node as Text).data.trim()) order += 't'
  }
  return order
}

/** A text without the figures of the time that it shows: all times of one form read the same. */
export function plainTime(text: string, language: string): string {
  if (!/\d/.test(text)) return text
  const plain = text.replace(/\d/g, '0')
  return /^0000-00-00T/.test(plain) || besidesTime(plain, language) !== undefined ? plain : text
}
