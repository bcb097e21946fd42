import { selectAll } from '../selectAll'
import { commonAncestor, holds, lineOf, parentOf, textOf } from './composedTree'
import { isNameless } from './names'
import { timeIn } from './timeIn'
import { joined, tokensOf } from './tokens'

/** The messages of a thread and the path that leads to them. */
export type Rows = { each: string; rows: Element[]; thread: Element }

/** Deepest that is looked for messages above what was pointed at. */
const deepest = 40

/** Most neighbours that one message is compared with. */
const mostTwins = 12

/**
 * The repeated element that each sample stands in, and its path.
 * @param samples what was pointed at, one element of each message
 * @param names words that no selector may hold
 * @returns undefined where the samples stand in one message, or in what is not repeated
 */
export function findRows(page: Document, samples: Element[], names: Set<string>): Rows | undefined {
  const [first] = samples
  if (!first) return undefined
  const found = samples.length > 1 ? amongAll(page, samples, names) : amongNeighbours(page, first, names)
  // As many messages as have a time of their own; where that says nothing, the outermost.
  return found.toSorted((one, other) => timed(other) - timed(one))[0]
}

/** One for each height at which the samples stand in elements of one kind, outermost first. */
function amongAll(page: Document, samples: Element[], names: Set<string>): Rows[] {
  const thread = commonAncestor(samples)
  if (!thread || samples.includes(thread)) return []
  const lines = samples.map((sample) => lineOf(sample).slice(0, lineOf(sample).indexOf(thread)).reverse())
  const [line = [], ...others] = lines
  return line.slice(0, deepest).flatMap((element, height) => {
    const twins = others.map((other) => twinOf(element, other, height))
    const all = [element, ...twins.flatMap((twin) => twin ?? [])]
    if (all.length < samples.length) return []
    const rows = rowsLike(page, thread, all, names)
    const isEachInOne = samples.every((sample) => rows?.rows.filter((row) => holds(row, sample)).length === 1)
    const isNoneShared = rows?.rows.every((row) => samples.filter((sample) => holds(row, sample)).length < 2)
    return rows && isEachInOne && isNoneShared ? [rows] : []
  })
}

/** As above, of one sample and the neighbours of what it stands in. */
function amongNeighbours(page: Document, sample: Element, names: Set<string>): Rows[] {
  return lineOf(sample)
    .slice(0, deepest)
    .reverse()
    .flatMap((element) => {
      const thread = parentOf(element)
      const neighbours = element.parentElement ?? (element.getRootNode() as ParentNode)
      const twins = [...neighbours.children]
        .filter((each) => each !== element && each.localName === element.localName && textOf(each) !== '')
        .slice(0, mostTwins)
      return twins.flatMap((twin) => {
        const rows = thread && rowsLike(page, thread, [element, twin], names)
        return rows?.rows.some((row) => holds(row, sample)) ? [rows] : []
      })
    })
}

/** What stands in another line at the same height, or else what has most in common. */
function twinOf(element: Element, line: Element[], height: number): Element | undefined {
  const likest = line.toSorted((one, other) => shared([element, other]).length - shared([element, one]).length)[0]
  const level = line[height]
  if (level && level.localName === element.localName && shared([element, level]).length > 1) return level
  return likest && shared([element, likest]).length > 1 ? likest : level
}

function rowsLike(page: Document, thread: Element, all: Element[], names: Set<string>): Rows | undefined {
  // Yes, no and numbers part the messages of one thread; they do not make it.
  const tokens = shared(all).filter((token) => isNameless(token, names) && !/="(true|false|\d+)"/.test(token))
  if (tokens.length === 0) return undefined
  const isChild = all.every((element) => element.parentElement === thread)
  const own = all.every((element) => element.getRootNode() === thread.getRootNode())
  const start = own ? `${describe(thread, names)}${isChild ? ' > ' : ' '}` : `${describe(thread, names)} >>> `
  // A copy for the screen reader alone says the same twice.
  const each = `${start}${joined([...tokens.slice(0, 2), ...tokens.filter((token) => /^[a-z]/i.test(token))])}:not([aria-hidden="true"])`
  const rows = selectAll(page, each)
  return rows.length < 2000 ? { each, rows: rows.filter((row) => holds(thread, row)), thread } : undefined
}

/** The selectors that fit all of these elements, best first. */
export function shared(elements: Element[]): string[] {
  const [first, ...others] = elements.map((element) => tokensOf(element).map(({ selector }) => selector))
  return [...new Set((first ?? []).filter((token) => others.every((tokens) => tokens.includes(token))))]
}

/** A path to an element: from the nearest above it that has a name of its own, or as much further up as makes it the only one. */
export function describe(element: Element, names: Set<string>): string {
  const root = element.getRootNode() as Document | ShadowRoot
  const parts: string[] = []
  let shortest: string | undefined
  let outermost = element
  for (let node: Element | null = element; node && node.localName !== 'html'; node = node.parentElement) {
    outermost = node
    const tokens = tokensOf(node).filter(({ selector }) => isNameless(selector, names) && !/="\d+"/.test(selector))
    const best = tokens.find(({ rank }) => rank < 5) ?? tokens.find(({ rank }) => rank === 7)
    parts.unshift(joined([node.localName, best?.selector ?? '']))
    const path = parts.join(' > ')
    if (best && best.rank < 5) shortest ??= path
    if (root.querySelectorAll(path).length === 1) {
      shortest = path
      break
    }
  }
  while (outermost.parentElement) outermost = outermost.parentElement
  const host = parentOf(outermost)
  return `${host ? `${describe(host, names)} >>> ` : ''}${shortest ?? parts.join(' > ')}`
}

function timed({ rows }: Rows): number {
  return rows.filter((row) => timeIn(row)).length
}
