import { childrenOf, parentOf } from '../../flatTree'

/** How a message is shown. */
export type Look = {
  /** Background and edge that set it off. */
  paint: string
  isYellow: boolean
  /** Background of the line above the words, where that has its own. */
  head: string
  side: 'start' | 'end' | undefined
  isCentred: boolean
  /** Size of its letters in pixels; 0 where nothing is laid out. */
  letters: number
}

/** Room beside a bubble that differs by this share of the line puts it to one side. */
const lean = 0.1

/** Where the room differs by less than this, an image beside a bubble may be why: what its page says of the side counts. */
const close = 0.3

/** So many elements above the words set off a message at most. */
const highest = 24

/** An edge of so many pixels is a mark. */
const thick = 3

/** Where the rows of a thread have room: its place without its padding. */
export type Line = { left: number; right: number; width: number; isReversed: boolean }

/** The line of a thread. */
export function lineOf(place: Element): Line {
  const { left, right } = place.getBoundingClientRect()
  const style = place.ownerDocument.defaultView?.getComputedStyle(place)
  const inner = [style?.paddingLeft, style?.paddingRight].map((padding) => Number.parseFloat(padding ?? '') || 0)
  const line = { left: left + (inner[0] as number), right: right - (inner[1] as number) }
  return { ...line, width: line.right - line.left, isReversed: style?.direction === 'rtl' }
}

/** How one message is laid out. Reads the layout and changes nothing, so that it is calculated once for all. */
export function lookOf(element: Element, body: Element, place: Element, line: Line): Look {
  const view = body.ownerDocument.defaultView
  const look: Look = { paint: '', isYellow: false, head: '', side: undefined, isCentred: false, letters: 0 }
  if (!view) return look
  const own = view.getComputedStyle(body)
  look.letters = Number.parseFloat(own.fontSize) || 0
  let box: DOMRect | undefined
  let painted: DOMRect | undefined
  let backgrounds = ''
  let edges = ''
  let hasYellowEdge = false
  let alignment = own.textAlign
  let set: Look['side']
  let step = 0
  for (let node: Element | null = body; node && step < highest; node = parentOf(node), step++) {
    const style = node.ownerDocument.defaultView?.getComputedStyle(node)
    if (!style) break
    if (!backgrounds && !isClear(style.backgroundColor)) backgrounds = style.backgroundColor
    if (style.borderLeftStyle !== 'none' && Number.parseFloat(style.borderLeftWidth) >= thick)
      hasYellowEdge ||= isYellow(style.borderLeftColor, yellow)
    if (style.borderLeftStyle !== 'none')
      edges += ` ${style.borderLeftStyle} ${style.borderLeftColor} ${style.borderLeftWidth}`
    if (style.justifyContent === 'center' && style.display.endsWith('flex')) alignment = 'center'
    set = sideOf(style) ?? set
    // The innermost part that leaves room beside itself: a text in a frame fills that frame.
    const area = node.ownerDocument === place.ownerDocument ? node.getBoundingClientRect() : undefined
    if (area && area.width > 0 && area.width < line.width * 0.93 && style.display !== 'inline') {
      const widest = box === undefined || area.width > box.width
      if (widest && (box === undefined || area.width < line.width * 0.9)) {
        box = area
        // What is around a bubble to keep it from the edges has no colour.
        if (!isClear(style.backgroundColor)) painted = area
      }
    }
    if (node === element || node === place) break
  }
  look.paint = `${backgrounds}|${edges}`
  look.head = headOf(element, body)
  look.isYellow = isYellow(backgrounds, orange) || isYellow(look.head, yellow) || hasYellowEdge
  look.isCentred = alignment === 'center'
  box = painted ?? box
  if (box && line.width > 0) {
    const [left, right] = [box.left - line.left, line.right - box.right]
    const isClose = Math.abs(left - right) < line.width * close
    if (set !== undefined && isClose) look.side = set
    else if (Math.abs(left - right) > line.width * lean) look.side = left < right !== line.isReversed ? 'start' : 'end'
    else if (Math.min(left, right) > line.width * 0.05) look.isCentred = true
  }
  // A bubble that fills a narrow window is still set to its side.
  if (!look.isCentred) look.side ??= set
  return look
}

/** To which side a box puts what stands in it, where its page says so. */
function sideOf(style: CSSStyleDeclaration): Look['side'] {
  if (!style.display.endsWith('flex')) return undefined
  const isColumn = style.flexDirection.startsWith('column')
  const said = isColumn ? style.alignItems : style.justifyContent
  const side = /^(?:flex-)?(start|end)$/.exec(said)?.[1]
  if (isColumn || side === undefined) return side === 'end' ? side : undefined
  const isReversed = style.flexDirection === 'row-reverse'
  return (side === 'end') !== isReversed ? 'end' : 'start'
}

/** So many parts of a message are looked at before its words. */
const mostOfHead = 12

function headOf(element: Element, body: Element): string {
  const stack = Array.from(childrenOf(element)).reverse()
  for (let step = 0; step < mostOfHead; step++) {
    const part = stack.pop()
    if (!part || part === body) return ''
    if (part.contains(body)) {
      stack.push(...Array.from(childrenOf(part)).reverse())
      continue
    }
    const style = part.ownerDocument.defaultView?.getComputedStyle(part)
    if (!style || isClear(style.backgroundColor)) continue
    // A small mark or an image is no line.
    if (part.getBoundingClientRect().width > element.getBoundingClientRect().width / 2) return style.backgroundColor
  }
  return ''
}

function isClear(colour: string): boolean {
  return colour === '' || colour === 'transparent' || /, 0\)$/.test(colour)
}

/** Hues from which on a colour counts: lines above messages are orange for either party. */
const orange = 28
const yellow = 44

/** From yellow to orange, whether pale or full: what helpdesks give notes all over. */
function isYellow(colour: string, least: number): boolean {
  const [red = 0, green = 0, blue = 0] = (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(',').map(Number)
  const high = Math.max(red, green, blue)
  const spread = high - Math.min(red, green, blue)
  // On a dark page a note is a dark yellow; what is nearly grey or black is none.
  const isTooDark = high < 60 || (high < 150 && spread < high * 0.35)
  if (spread < 8 || high !== red || isTooDark || blue > green) return false
  const hue = (60 * (green - blue)) / spread
  return hue >= least && hue <= 66
}
