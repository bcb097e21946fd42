import { isShown } from './isShown'
import type { Around } from './namedOutside'
import { saysLabel } from './saidLabels'
import type { Scan } from './scanItem'
import { timeShown } from './shownTime'
import { attributeIn, childPlaces, type Survey } from './surveyPage'

/** What opens a ticket without a message of its own: where it stands, who asked, and when as the page shows it. */
export type Description = { element: Element; by: string; time: string | undefined }

/** Words by which the code of trackers calls the part that says what a ticket is about. */
const saysDescription =
  /(?:^|[\s_.-])(?:description|question|issue-?body|problem|request-?(?:body|text)|ticket-?(?:body|text))(?![a-z])/i

/** Shorter text describes nothing. */
const shortest = 40

/** So much of the words must stand in one part for that part to hold them. */
const nearlyAll = 0.9

/** How far before a description its time stands, and how much of it a message repeats where it is one. */
const nearest = 60
const repeated = 40

/**
 * The description of a ticket above its thread, in the same column: trackers show there what was asked first, and name whoever asked in a
 * field or a line above.
 * @param place where the thread stands
 * @param authors who wrote the messages of the thread
 */
export function openingDescription(
  page: Survey,
  place: Element,
  scans: Scan[],
  authors: (string | undefined)[],
  around: Around,
  language: string,
): Description | undefined {
  const end = page.elements.indexOf(place)
  for (let at = 1; at < end; at++) {
    if (!isDescription(page, at, end) || !isInColumn(page.elements[at] as Element, place)) continue
    const inner = wordsWithin(page, at)
    const element = page.elements[inner] as Element
    const start = plain(element).slice(0, repeated)
    if (scans.some((scan) => plain(scan.element).includes(start))) return undefined
    const asker = around.asker(authors)
    const by = asker && authors.includes(asker) ? asker : (nameBefore(page, at, authors, around) ?? asker)
    return by === undefined ? undefined : { element, by, time: timeBefore(page, at, language) }
  }
  return undefined
}

function isDescription(
  { elements, attributes, words, linked, ends, isAside, boxes, texts, parents }: Survey,
  at: number,
  end: number,
): boolean {
  if (isAside[at] || (words[at] as number) < shortest || (ends[at] as number) > end) return false
  if ((linked[at] as number) > (words[at] as number) || boxes.some((box) => box >= at && box < (ends[at] as number)))
    return false
  const own = attributes[at] as string[]
  const called = ['class', 'id', 'data-testid'].map((name) => attributeIn(own, name) ?? '').join(' ')
  const before = texts[at - 1] as string
  const isHeaded = parents[at] === parents[at - 1] && saysLabel(before, 'description')
  return (isHeaded || saysDescription.test(called)) && isShown(elements[at] as Element)
}

function isInColumn(element: Element, place: Element): boolean {
  const [one, other] = [element.getBoundingClientRect(), place.getBoundingClientRect()]
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  return one.width > 0 && shared >= Math.min(one.width, other.width) / 2
}

/** The innermost part that holds nearly all of the words. */
function wordsWithin(page: Survey, from: number): number {
  const least = (page.words[from] as number) * nearlyAll
  for (let at = from; ; ) {
    const inner = childPlaces(page, at).find((child) => (page.words[child] as number) >= least)
    if (inner === undefined || /^(p|span|ul|ol|pre)$/.test(page.elements[inner]?.localName ?? '')) return at
    at = inner
  }
}

/** Who of the thread is named last before the description. */
function nameBefore(
  { texts, isAside }: Survey,
  at: number,
  authors: (string | undefined)[],
  around: Around,
): string | undefined {
  for (let place = at - 1; place > 0; place--) {
    const text = texts[place] as string
    if (!text || isAside[place] || !authors.includes(text)) continue
    const named = around.of(text, [])
    if (!named?.isTeamField && !named?.isAccount) return text
  }
  return undefined
}

function timeBefore({ elements, texts }: Survey, at: number, language: string): string | undefined {
  for (let place = at - 1; place > Math.max(0, at - nearest); place--) {
    const time = timeShown(elements[place] as Element, texts[place] as string, language)
    if (time) return time
  }
  return undefined
}

/** The text of an element in one line. */
export function plain(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
