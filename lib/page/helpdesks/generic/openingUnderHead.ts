import { areBeside } from './areBeside'
import { isAlike } from './isAlike'
import { isShown } from './isShown'
import { type Description, plain } from './openingDescription'
import type { Scan } from './scanItem'
import { timeShown } from './shownTime'
import { childPlaces, type Survey } from './surveyPage'

/** So few elements above a name stands the line that heads a message, and that line says little besides. */
const highestHead = 2
const longestHead = 70

/** A preview in a list of tickets is shorter. */
const shortestBody = 80
const repeated = 40

/**
 * What opens a ticket above its thread where it is set otherwise than the messages are: one block of words below a line with a time and the
 * name of somebody who writes in the thread.
 * @param place where the thread stands
 * @param authors who wrote the messages of the thread
 */
export function openingUnderHead(
  page: Survey,
  place: Element,
  scans: Scan[],
  authors: (string | undefined)[],
  language: string,
): Description | undefined {
  const end = page.elements.indexOf(place)
  for (let at = 1; at < end; at++) {
    const by = page.texts[at] as string
    if (!by || page.isAside[at] || !authors.includes(by)) continue
    const head = headOf(page, at)
    const body = head === undefined ? undefined : bodyUnder(page, head, end)
    if (head === undefined || body === undefined) continue
    const element = page.elements[body] as Element
    const start = plain(element).slice(0, repeated)
    if (scans.some((scan) => plain(scan.element).includes(start)) || areBeside([element, place])) continue
    return { element, by, time: timeIn(page, head, language) }
  }
  return undefined
}

/** The line around a name that shows a time and little else. */
function headOf(page: Survey, at: number): number | undefined {
  let head = at
  for (let step = 0; step < highestHead && page.timed[head] === 0; step++) head = page.parents[head] as number
  const said = (page.words[head] as number) - (page.texts[at] as string).length
  return (page.timed[head] as number) > 0 && head > 0 && said <= longestHead ? head : undefined
}

/** The one part below a line that holds words, in a block that has no others like it beside it. */
function bodyUnder(page: Survey, head: number, end: number): number | undefined {
  const { parents, ends, words, linked, timed, elements } = page
  const block = parents[head] as number
  if (end >= block && end < (ends[block] as number)) return undefined
  const parts = childPlaces(page, block)
  const said = parts.slice(parts.indexOf(head) + 1).filter((part) => (words[part] as number) > 0)
  const body = said[0]
  if (body === undefined || said.length > 1 || (timed[body] as number) > 0) return undefined
  const isProse = (words[body] as number) >= shortestBody && (linked[body] as number) * 2 < (words[body] as number)
  const isOneOfMany = childPlaces(page, parents[block] as number).some(
    (mate) =>
      mate !== block && (timed[mate] as number) > 0 && isAlike(elements[mate] as Element, elements[block] as Element),
  )
  return isProse && !isOneOfMany && isShown(elements[body] as Element) ? body : undefined
}

function timeIn({ elements, texts, ends }: Survey, from: number, language: string): string | undefined {
  for (let at = from; at < (ends[from] as number); at++) {
    const time = timeShown(elements[at] as Element, texts[at] as string, language)
    if (time) return time
  }
  return undefined
}
