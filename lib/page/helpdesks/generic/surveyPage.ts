import { childrenOf, ownText } from '../../flatTree'
import { besidesTime } from './shownTime'

/** What elements hold, in page order. Numbers of one element are of it and everything below. */
export type Survey = {
  elements: Element[]
  /** Place of the element above; -1 for the first. */
  parents: number[]
  /** Place behind the last element below. */
  ends: number[]
  /** Names and values of the attributes, by turns. */
  attributes: string[][]
  /** Text of the element itself. */
  texts: string[]
  /** Characters of text that stands in no link, button or box. */
  words: number[]
  linked: number[]
  /** How many short texts hold a time. */
  timed: number[]
  isLink: boolean[]
  /** Whether it stands where no thread does: menus, lists to choose from, side panels. */
  isAside: boolean[]
  /** Places of what can be written into. */
  boxes: number[]
}

const asideTag = /^(nav|aside)$/
const asideRole = /^(navigation|menu|menubar|listbox|search|tablist|toolbar|complementary|banner)$/
const editable =
  'textarea:not([readonly], [disabled]), [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'

/** Most elements that are looked at. */
const most = 30_000

/** Levels below the page that are looked at one by one. */
const deepest = 256

/** How many children are looked at, at each end of a list that is longer than twice as many. */
const mostOfEnd = 550

/**
 * Goes once over an element with its open shadow roots and frames of the same site.
 * @param entered collects the roots that were stepped into
 */
export function survey(root: Element, language: string, entered: Set<Node>): Survey {
  const found: Survey = {
    elements: [],
    parents: [],
    ends: [],
    attributes: [],
    texts: [],
    words: [],
    linked: [],
    timed: [],
    isLink: [],
    isAside: [],
    boxes: [],
  }
  const stack: Element[] = [root]
  const above: number[] = [-1]
  const depths: number[] = [0]
  while (stack.length > 0 && found.elements.length < most) {
    const element = stack.pop() as Element
    const parent = above.pop() as number
    const depth = depths.pop() as number
    const at = found.elements.push(element) - 1
    found.parents.push(parent)
    if (addOne(found, element, parent, language)) {
      found.boxes.push(at)
      continue
    }
    if (depth === deepest) {
      // Nobody sees a structure as deep as that; what is said there counts.
      found.words[at] = (found.words[at] as number) + (element.textContent?.trim().length ?? 0)
      continue
    }
    const children = childrenOf(element)
    const first = children[0]
    if (first && first.parentNode !== element) entered.add(first.getRootNode())
    for (let child = children.length - 1; child >= 0; child--) {
      // Of a list without end its two ends: at one of them is what is new.
      if (child === children.length - mostOfEnd && children.length > 2 * mostOfEnd) child = mostOfEnd - 1
      stack.push(children[child] as Element)
      above.push(at)
      depths.push(depth + 1)
    }
  }
  sumUp(found)
  return found
}

const none: string[] = []

function attributesOf(element: Element): string[] {
  if (!element.hasAttributes()) return none
  const names = element.getAttributeNames()
  const pairs: string[] = []
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string
    pairs.push(name, element.getAttribute(name) ?? '')
  }
  return pairs
}

/** The value of one of the attributes in {@link Survey.attributes}. */
export function attributeIn(attributes: string[], name: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1]
  return undefined
}

/** Whether it can be written into. */
function addOne(found: Survey, element: Element, parent: number, language: string): boolean {
  const name = element.localName
  const attributes = attributesOf(element)
  found.attributes.push(attributes)
  const role = attributeIn(attributes, 'role')
  const isLink = name === 'a' || (found.isLink[parent] ?? false)
  found.isLink.push(isLink)
  found.isAside.push(
    (found.isAside[parent] ?? false) ||
      asideTag.test(name) ||
      (role !== undefined && asideRole.test(role)) ||
      // A chat in a window of its own is the thread.
      (role === 'dialog' && element.querySelector(editable) === null),
  )
  const isBox =
    (name === 'textarea' || attributeIn(attributes, 'contenteditable') !== undefined) && element.matches(editable)
  const text = isBox ? '' : ownText(element)
  found.texts.push(text)
  const isControl = name === 'button' || role === 'button'
  found.words.push(isLink || isControl ? 0 : text.length)
  found.linked.push(isLink ? text.length : 0)
  const isTimed =
    name === 'time' ||
    attributeIn(attributes, 'datetime') !== undefined ||
    (text.length > 0 && (besidesTime(text, language)?.length ?? 99) < 40)
  found.timed.push(isTimed ? 1 : 0)
  found.ends.push(found.elements.length)
  return isBox
}

function sumUp({ elements, parents, ends, words, linked, timed }: Survey): void {
  for (let at = elements.length - 1; at > 0; at--) {
    const parent = parents[at] as number
    ends[parent] = Math.max(ends[parent] as number, ends[at] as number)
    words[parent] = (words[parent] as number) + (words[at] as number)
    linked[parent] = (linked[parent] as number) + (linked[at] as number)
    timed[parent] = (timed[parent] as number) + (timed[at] as number)
  }
}

/** The survey of one element and everything below, cut out of that of its page. */
export function surveyPart(page: Survey, at: number): Survey {
  return cut(page, at, page.ends[at] as number, 0)
}

/** The survey of some children of one element that follow one another, with that element above them. */
export function surveyRun(page: Survey, at: number, children: number[]): Survey {
  const from = children[0] as number
  const run = cut(page, from, page.ends[children.at(-1) as number] as number, 1)
  const sum = (values: number[]) => children.reduce((total, child) => total + (values[child] as number), 0)
  run.parents = [-1, ...run.parents.map((parent, place) => (page.parents[from + place] === at ? 0 : parent))]
  run.ends.unshift(run.elements.length + 1)
  run.elements.unshift(page.elements[at] as Element)
  run.attributes.unshift(page.attributes[at] as string[])
  run.texts.unshift('')
  run.words.unshift(sum(page.words))
  run.linked.unshift(sum(page.linked))
  run.timed.unshift(sum(page.timed))
  run.isLink.unshift(false)
  run.isAside.unshift(false)
  return run
}

/** @param first the place that the first of these elements gets */
function cut(page: Survey, from: number, end: number, first: number): Survey {
  const lists = Object.entries(page).map(([key, values]) => [key, values.slice(from, end)])
  // as: the keys are those of a survey.
  const part: Survey = { ...(Object.fromEntries(lists) as Survey), boxes: [] }
  part.parents = part.parents.map((parent) => parent - from + first)
  part.ends = part.ends.map((last) => last - from + first)
  return part
}

/** Places of the children of a place. */
export function childPlaces({ ends, elements }: Survey, at: number): number[] {
  const places: number[] = []
  for (let child = at + 1; child < (ends[at] as number); child = ends[child] as number) {
    if (elements[child]) places.push(child)
  }
  return places
}
