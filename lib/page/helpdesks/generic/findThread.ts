import { childrenOf, parentOf, walk } from '../../flatTree'
import { areBeside } from './areBeside'
import { beginsAlike, isAlike, isOfOneKind } from './isAlike'
import { isShown } from './isShown'
import { matesAmong } from './matesAmong'
import type { Survey } from './surveyPage'

/** Text of one row beyond this counts no more, so that many rows weigh more than one long text. */
const mostOfRow = 300

/** How much a time makes a row more like a message. */
const timeWeight = 2.5

/** How many of the best places are looked at as they are laid out. */
const finalists = 12

/** A plain paragraph is a part of a message rather than one. */
const prose = /^(p|span|b|i|em|strong|u|br|h\d|label|td|th|dt|blockquote|pre|code|font|a)$/

/**
 * Where the messages of a thread stand: what holds the most rows that read like messages, beside the reply box where there is one.
 * @param box the reply box
 */
export function findThread(survey: Survey, box: Element | undefined): Element | undefined {
  const weights = weigh(survey)
  const places = [...weights.keys()].filter((at) => (weights[at] as number) > 0)
  places.sort((a, b) => (weights[b] as number) - (weights[a] as number))
  let best: { at: number; weight: number } | undefined
  for (const at of places.slice(0, finalists)) {
    const element = survey.elements[at] as Element
    if (!isShown(element)) continue
    const weight = (weights[at] as number) * standing(element, box)
    if (weight > (best?.weight ?? 0)) best = { at, weight }
  }
  return best && outOfTree(widened(survey.elements[best.at] as Element))
}

/** For each element, how much its children are like the messages of a thread. */
function weigh({ elements, parents, ends, words, linked, timed, isAside }: Survey): number[] {
  const weights = elements.map(() => 0)
  const rows = elements.map(() => 0)
  const largest = elements.map(() => 0)
  for (let at = elements.length - 1; at > 0; at--) {
    const parent = parents[at] as number
    const said = words[at] as number
    if (said === 0 || isAside[at]) continue
    const { localName } = elements[at] as Element
    const isLeaf = ends[at] === at + 1
    const isHeader = Boolean(timed[at]) && /^(h\d|dt|p)$/.test(localName)
    const kind = isHeader
      ? 0.6
      : prose.test(localName)
        ? 0.1
        : isLeaf
          ? 0.5
          : localName === 'li' && !timed[at]
            ? 0.6
            : 1
    const isList = (linked[at] as number) > said * 1.5 ? 0.2 : 1
    rows[parent] = (rows[parent] as number) + (kind < 0.2 ? 0 : 1)
    const weight = Math.min(said, mostOfRow) * (timed[at] ? timeWeight : 1) * kind * isList
    weights[parent] = (weights[parent] as number) + weight
    largest[parent] = Math.max(largest[parent] as number, weight)
  }
  // Where one row holds nearly everything, the thread is in that row.
  return weights.map((weight, at) => ((rows[at] as number) > 1 ? weight - (largest[at] as number) : 0))
}

/** How well a place stands for a thread: over or under the reply box, and not a list to choose from. */
function standing(element: Element, box: Element | undefined): number {
  let weight = 1
  const area = element.getBoundingClientRect()
  const shared = box?.getBoundingClientRect()
  if (shared && shared.width > 0 && area.width > 0) {
    const overlap = Math.min(area.right, shared.right) - Math.max(area.left, shared.left)
    if (overlap < Math.min(area.width, shared.width) * 0.5) weight *= 0.2
  }
  if (/^(log|feed)$/.test(element.getAttribute('role') ?? '')) weight *= 1.5
  const rows = [...Array.from(childrenOf(element))].slice(-20)
  if (areBeside(rows)) weight *= 0.1
  // Parts of which none is made as another are parts of a page.
  if (!rows.some((row) => rows.some((other) => other !== row && isAlike(row, other)))) weight *= 0.4
  const chosen = rows.filter((row) => isToChoose(row)).length
  return chosen > rows.length * 0.6 ? weight * 0.15 : weight
}

function isToChoose(row: Element): boolean {
  if (row.localName === 'a' || /^(option|button|tab|menuitem|treeitem)$/.test(row.getAttribute('role') ?? ''))
    return true
  const first = childrenOf(row)[0]
  return [row, ...(first ? [first] : [])].some(
    (each) => each.ownerDocument.defaultView?.getComputedStyle(each).cursor === 'pointer',
  )
}

/** How far above a comment others of its tree are looked for. */
const highestTree = 40

/** Where answers stand within what they answer, the place of the whole tree rather than one comment of it. */
function outOfTree(place: Element): Element {
  if (
    !place.hasAttribute('class') ||
    !walk(place, 200).some((each) => each !== place && isOfOneKind(each, place) && beginsAlike(each, place))
  )
    return place
  let top = place
  let node = parentOf(place)
  for (let step = 0; node && step < highestTree; step++, node = parentOf(node))
    if (isOfOneKind(node, place) && beginsAlike(node, place)) top = node
  return parentOf(top) ?? place
}

/** The thread where it is cut into parts of one make, such as days: what holds all of them. */
function widened(place: Element): Element {
  let widest = place
  const all = Array.from(childrenOf(place))
  // Messages come more than once; what heads a part comes once in each.
  const mates = matesAmong(all, isOfOneKind)
  const repeated = all.filter((row) => mates(row) > 1)
  const rows = repeated.length > 0 ? repeated : all
  const likeRows = matesAmong(
    rows.filter((row) => row.className !== '' && row.childElementCount > 0),
    isOfOneKind,
  )
  for (let node: Element | null = place; node; node = parentOf(node)) {
    const parent = parentOf(node)
    if (!parent || parent.localName === 'body') break
    const part = node
    const others = Array.from(childrenOf(parent)).filter((each) => each !== part && isAlike(each, part))
    const holdsRows = (other: Element) => walk(other, 60).some((each) => likeRows(each) > 0)
    // Columns of a page may be made alike, too.
    if (others.some((other) => isShown(other) && !areBeside([part, other]) && holdsRows(other))) widest = parent
  }
  return widest
}
