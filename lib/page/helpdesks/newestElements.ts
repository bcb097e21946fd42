import { mostMessages } from '../../conversation/limits'
import { isVisible } from '../isVisible'
import { type Root, select } from '../selectAll'
import type { Adapter } from './adapter'
import { readField } from './readField'
import { readTime } from './readTime'

/** Elements from each end of a thread that are asked for their time, to tell which end is the newer one. */
const mostAsked = 20

/**
 * The elements of the newest messages of a ticket, at most as many as are kept, in page order. Of a longer thread the
 * others are not looked at, so that a page of ten thousand costs little more than one of some hundred.
 * @param entered collects the frames and shadow roots on the way
 */
export function newestElements(
  adapter: Adapter,
  ticket: Root,
  entered: Set<Node>,
): { elements: Element[]; isNewestFirst: boolean } {
  const all = select(ticket, adapter.message.each, entered)
  const isShown = adapter.message.isHiddenLeftOut ? isVisible : () => true
  const isNewestFirst = isReversed(adapter, all, isShown)
  const elements: Element[] = []
  for (let at = 0; at < all.length && elements.length < mostMessages; at++) {
    const element = all[isNewestFirst ? at : all.length - 1 - at]
    if (element && isShown(element)) elements.push(element)
  }
  return { elements: isNewestFirst ? elements : elements.reverse(), isNewestFirst }
}

function isReversed(
  { order, message }: Adapter,
  all: ArrayLike<Element>,
  isShown: (element: Element) => boolean,
): boolean {
  if (!order.startsWith('by-time')) return order === 'newest-first'
  const timeAt = (place: number) => {
    const element = all[place]
    const shown = element && isShown(element) && readField(element, message.time)
    return Date.parse((shown && readTime(shown, message.isDayFirst, new Date())) || '')
  }
  const firstTime = (placeOf: (count: number) => number) => {
    for (let count = 0; count < Math.min(mostAsked, all.length); count++) {
      const time = timeAt(placeOf(count))
      if (!Number.isNaN(time)) return time
    }
    return Number.NaN
  }
  const [first, last] = [firstTime((count) => count), firstTime((count) => all.length - 1 - count)]
  // A comparison with no time on either side is false.
  return first > last || (!(first < last) && order === 'by-time-or-newest-first')
}
