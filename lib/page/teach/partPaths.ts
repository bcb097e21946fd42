import type { Field } from '../helpdesks/adapter'
import { selectAll } from '../selectAll'
import { allBelow, childrenOf, holds, insideOf, lineOf, parentOf, textOf } from './composedTree'
import { isNameless } from './names'
import { timeIn } from './timeIn'
import { joined, tokensOf } from './tokens'

/** The path by which a message means itself, where no element of it holds the words alone. */
export const itself = ':scope'

/** Where name, time and words stand in each message. */
export type Parts = { body: string; author?: Field; time?: Field }

/** Longest that a name can be. */
const longestName = 60

/** Share of the messages in which a part must be found. */
const usualShare = 0.5

/**
 * Generalises over all messages where their parts stand.
 * @param rows the messages
 * @param pointed what was pointed at in some of them
 */
export function findParts(rows: Element[], pointed: Element[], names: Set<string>): Parts {
  const body = bodyPath(rows, pointed, names)
  const bodies = (row: Element) => (body === itself ? [] : selectAll(row, body))
  const times = rows.flatMap((row) => timeIn(row, bodies(row)) ?? [])
  const time = times[0] && fieldFor(rows, times[0], names, (row) => timeIn(row, bodies(row))?.element)
  const isName = (element: Element, row: Element) =>
    !bodies(row).some((each) => holds(each, element)) &&
    !times.some(({ element: each }) => holds(element, each) || holds(each, element))
  const author = authorField(rows, isName, names)
  return { body, ...(author ? { author } : {}), ...(time ? { time } : {}) }
}

/** From what was pointed at upwards: the path that leads to one element with words in as many messages as can be. */
function bodyPath(rows: Element[], pointed: Element[], names: Set<string>): string {
  const written = rows.filter((row) => textOf(row) !== '')
  let best = { path: itself, worth: 0 }
  for (const [place, point] of pointed.entries()) {
    const row = rows.find((each) => holds(each, point))
    if (!row) continue
    const line = lineOf(point === row ? (wordiest(row) ?? row) : point)
    for (const element of line.slice(0, line.indexOf(row)).filter((each) => !insideOf(each))) {
      // Name and time stand beside the words.
      if (timeIn(element) && timeIn(row) && !timeIn(row, [element])) break
      for (const path of pathsBelow(row, element, names)) {
        const others = pointed.filter((other, at) => at !== place && reaches(rows, other, path)).length
        const worth = worthOf(path, written) + 8 * others
        if (worth > best.worth) best = { path, worth }
      }
    }
  }
  // Some of the messages may be built in shadow roots or frames of their own.
  const everywhere = `>>> ${best.path}`
  const isBetter = !/>>>|:scope/.test(best.path) && hitsOf(everywhere, written) > hitsOf(best.path, written)
  return isBetter ? everywhere : best.path
}

const hitsOf = (path: string, rows: Element[]) =>
  rows.filter((row) => selectAll(row, path).some((each) => textOf(each) !== '')).length

/** Words in every message, one element in each, nothing twice, and neither a bare tag nor the time with it. */
function worthOf(path: string, rows: Element[]): number {
  const found = rows.map((row) => selectAll(row, path))
  if (found.some((bodies) => bodies.some((body) => bodies.some((other) => other !== body && holds(body, other)))))
    return 0
  const alone = found.filter((bodies) => bodies.filter((body) => textOf(body) !== '').length === 1).length
  const withTime = rows.filter((row, at) => {
    const bodies = found[at] ?? []
    return bodies.some((body) => timeIn(body)) && !timeIn(row, bodies)
  }).length
  const isBare = /(^|[ >])[a-z]+$/.test(path)
  return 4 * hitsOf(path, rows) + 2 * alone - 6 * withTime - (isBare ? 3 : 0)
}

/** Whether the path leads to what was pointed at, to what holds it, or to a part of it. */
function reaches(rows: Element[], point: Element, path: string): boolean {
  const row = rows.find((each) => holds(each, point))
  return Boolean(row && selectAll(row, path).some((body) => holds(body, point) || holds(point, body)))
}

/** The innermost element that holds most of the words. */
function wordiest(row: Element): Element | undefined {
  let body = row
  for (;;) {
    const next = childrenOf(body).find((child) => textOf(child).length > 0.6 * textOf(body).length)
    if (!next || /^(p|span|b|i|em|strong|a|li|ul|td)$/.test(next.localName)) return body === row ? next : body
    body = next
  }
}

/** Paths from a message to an element of it, through frames and shadow roots, best first. */
function* pathsBelow(row: Element, element: Element, names: Set<string>): Generator<string> {
  const steps: Element[] = [element]
  for (let node = element; node !== row; node = parentOf(node) ?? row) {
    const above = parentOf(node)
    if (above && above !== row && !node.parentElement) steps.unshift(above)
  }
  const own = (each: Element) =>
    tokensOf(each).filter(({ selector, rank }) => (rank < 5 || rank > 6) && isNameless(selector, names))
  const outer = steps.slice(0, -1).map((each) => joined([each.localName, own(each)[0]?.selector ?? '']))
  const isInside = element.getRootNode() !== row.getRootNode()
  for (const { selector } of own(element).slice(0, 3)) {
    yield [...outer, selector].join(' >>> ')
    if (isInside) yield `>>> ${selector}`
    const parent = element.parentElement
    const above = parent && parent !== row && own(parent)[0]
    if (above) yield [...outer, `${above.selector} > ${selector}`].join(' >>> ')
  }
  const parent = element.parentElement
  const above = parent && parent !== row && own(parent)[0]
  if (above) yield [...outer, `${above.selector} > ${element.localName}`].join(' >>> ')
  if (parent === row) yield `:scope > ${element.localName}`
  yield [...outer, element.localName].join(' >>> ')
}

/** A path by which the same place is found in the other messages. */
function fieldFor(
  rows: Element[],
  { element, attribute }: { element: Element; attribute?: string },
  names: Set<string>,
  placeIn: (row: Element) => Element | undefined,
): Field | undefined {
  const row = rows.find((each) => holds(each, element))
  if (!row) return undefined
  const path = row === element ? undefined : bestPath([...pathsBelow(row, element, names)], rows, placeIn)
  return { ...(path ? { path } : {}), ...(attribute ? { attribute } : {}) }
}

function bestPath(
  paths: string[],
  rows: Element[],
  placeIn: (row: Element) => Element | undefined,
): string | undefined {
  const places = rows.map(placeIn)
  const worth = (path: string) => rows.filter((row, at) => places[at] && selectAll(row, path)[0] === places[at]).length
  return paths.toSorted((one, other) => worth(other) - worth(one))[0]
}

/** Name-like texts by attribute or, first of all, as shown: what differs between people and comes in most messages. */
function authorField(
  rows: Element[],
  isName: (element: Element, row: Element) => boolean,
  names: Set<string>,
): Field | undefined {
  let best: { field: Field; worth: number } | undefined
  const tried = new Set<string>()
  for (const row of rows.slice(0, 12)) {
    for (const element of allBelow(row)) {
      if (element === row || !isName(element, row)) continue
      for (const attribute of [undefined, 'aria-label', 'alt', 'title']) {
        if (!isNameLike(shownIn(element, attribute))) continue
        for (const path of pathsBelow(row, element, names)) {
          const key = `${path} ${attribute}`
          if (tried.has(key)) continue
          tried.add(key)
          const values = rows.map((each) => {
            const [found] = selectAll(each, path)
            return found && isName(found, each) ? shownIn(found, attribute) : ''
          })
          const given = values.filter(isNameLike)
          const people = new Set(given)
          if (given.length < usualShare * rows.length && people.size < 2) continue
          // Some people, each with a message or two: the same text everywhere is a label, another one each time is a text.
          const worth =
            given.length *
              (attribute ? 0.8 : 1) *
              (people.size > 1 ? 2 : 1) *
              (given.some((name) => name.includes(' ')) ? 1.3 : 1) *
              (selectAll(row, path)[0]?.childElementCount ? 0.7 : 1) -
            3 * (values.filter(Boolean).length - given.length) -
            people.size
          if (!best || worth > best.worth) best = { field: { path, ...(attribute ? { attribute } : {}) }, worth }
        }
      }
    }
  }
  return best?.field
}

function shownIn(element: Element, attribute: string | undefined): string {
  if (attribute) return element.getAttribute(attribute)?.trim() ?? ''
  return element.childElementCount > 2 ? '' : textOf(element)
}

/** Short, with letters, without figures, no sentence. */
function isNameLike(text: string): boolean {
  return text.length > 1 && text.length <= longestName && /\p{L}/u.test(text) && !/\d{2}|[?!:;]|\.$/.test(text)
}
