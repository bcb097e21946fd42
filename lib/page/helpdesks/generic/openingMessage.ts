import { areBeside } from './areBeside'
import type { Named } from './pickNames'
import type { Scan } from './scanItem'
import type { Survey } from './surveyPage'

/** How far above its name the element of a message is. */
const highest = 5

/** Shortest text that makes it a message rather than a line that names its author. */
const shortest = 24

/**
 * The message that opens a ticket where it stands above the thread and not in it: its name is set like those in the thread, and a time
 * and words stand with it.
 * @param place where the thread stands
 * @param named who wrote the messages of the thread
 */
export function openingMessage(page: Survey, place: Element, scans: Scan[], named: Named[]): Element | undefined {
  const shown = scans.flatMap(({ row, names: all }, index) => {
    const author = named[index]
    return author
      ? all.flatMap(({ text, at }) =>
          text === author.name ? { name: text, element: row.elements[at] as Element } : [],
        )
      : []
  })
  const names = new Set(shown.map(({ name }) => name))
  const end = page.elements.indexOf(place)
  for (let at = 0; at < end; at++) {
    const element = page.elements[at] as Element
    const text = page.texts[at] as string
    const isSetLike = (other: Element) => element.className !== '' && other.className === element.className
    if (!text || !names.has(text) || page.isAside[at]) continue
    if (!shown.some((each) => each.name === text && isSetLike(each.element))) continue
    let above = page.parents[at] as number
    for (let step = 0; step < highest && above > 0 && !contains(page, above, end); step++) {
      const words = (page.words[above] as number) - text.length
      // In a column of its own it is of a list.
      if (areBeside([page.elements[above] as Element, place])) break
      if (words > shortest && (page.timed[above] as number) > 0 && hasOwnBlock(page, above)) return page.elements[above]
      above = page.parents[above] as number
    }
  }
  return undefined
}

function contains({ ends }: Survey, at: number, place: number): boolean {
  return place >= at && place < (ends[at] as number)
}

/** Whether one of the parts holds words and no name or time. */
function hasOwnBlock({ ends, words, timed }: Survey, at: number): boolean {
  for (let child = at + 1; child < (ends[at] as number); child = ends[child] as number) {
    if (timed[child] === 0 && (words[child] as number) > shortest) return true
  }
  return false
}
