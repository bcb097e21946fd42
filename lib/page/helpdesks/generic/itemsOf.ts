import { areBeside } from './areBeside'
import { coreOf, mostWrappers } from './coreOf'
import { beginsAlike, classesIn, classesOf, isAlike, isOfOneKind } from './isAlike'
import { isShown } from './isShown'
import { nameIn } from './namesShown'
import { besidesTime } from './shownTime'
import { attributeIn, childPlaces, type Survey } from './surveyPage'

/** What one message is read from: places in the survey of its row. */
export type Item = {
  at: number
  /** The run of messages that it stands in, whose name and time stand once for all; `at` where it stands alone. */
  run: number
  /** Other messages of the run. */
  siblings: number[]
  /** Where nothing holds the message together: the parts below the line with its name and time. */
  loose?: number[]
  /** Answers that stand within it. */
  without?: number[]
  /** Who wrote it, where the page around it tells. */
  by?: string
}

/** Parts of a text, of a table or of a list rather than messages. */
const prose =
  /^(p|span|b|i|em|strong|u|br|h\d|label|td|th|dt|blockquote|pre|code|font|a|tr|tbody|table|ul|ol|body|button)$/

const callsItself = /^(article|listitem|row|comment)$/

/** How deep below a row runs are looked for, and runs in runs. */
const deepest = 12
const mostRuns = 4

/** A name above a run is not longer. */
const longestCaption = 60

/** The messages in one row of a thread: the row itself, or those that it groups. */
export function itemsOf(row: Survey, language: string, at = 0, depth = 0): Item[] {
  if (row.elements[at]?.getAttribute('aria-hidden') === 'true') return []
  if (
    textIn(row, at) === 0 ||
    /^(h\d|label|summary)$/.test(row.elements[at]?.localName ?? '') ||
    !isShown(row.elements[at] as Element)
  )
    return []
  const answers = answersIn(row, at)
  if (answers.length > 0) return treeItems(row, at, answers, depth)
  let part = at
  for (let step = 0; step < deepest && depth < mostRuns; step++) {
    const parts = childPlaces(row, part).filter(
      (each) => textIn(row, each) > 0 && isShown(row.elements[each] as Element),
    )
    const messages = parts.filter((each) => isMessage(row, each, language))
    const twins = messages.filter((each) =>
      messages.some((other) => other !== each && areTwins(row, other, each) && !standBeside(row, other, each)),
    )
    if (twins.length > 1) {
      const kept = parts.filter(
        (each) =>
          (messages.includes(each) || isLine(row, each, language)) &&
          !(each === parts[0] && !twins.includes(each) && isHead(row, each, language)),
      )
      return kept
        .flatMap((each) => itemsOf(row, language, each, depth + 1))
        .map((item, _, all) =>
          item.run === item.at
            ? { ...item, run: at, siblings: all.map((other) => other.at).filter((other) => other !== item.at) }
            : item,
        )
    }
    const total = parts.reduce((sum, each) => sum + textIn(row, each), 0)
    const main = parts.find((each) => textIn(row, each) >= total * 0.6)
    if (main === undefined || /^(p|span|blockquote)$/.test(row.elements[main]?.localName ?? '')) break
    part = main
  }
  return [{ at, run: at, siblings: [] }]
}

/** How deep answers to answers are followed. */
const mostAnswers = 40

/** Less of the text than this in its first part makes that part a head rather than the message. */
const leastOwn = 0.5

/** A message with the answers that stand within it. */
function treeItems(row: Survey, at: number, answers: number[], depth: number): Item[] {
  const parts = childPlaces(row, at).filter(
    (each) => textIn(row, each) > 0 && !answers.some((answer) => answer >= each && answer < (row.ends[each] as number)),
  )
  const [own] = parts
  // Where nothing holds its name and its words together, the message is all of it but the answers.
  const isSplit =
    own !== undefined && textIn(row, own) < parts.reduce((sum, each) => sum + textIn(row, each), 0) * leastOwn
  return [
    ...(own === undefined
      ? []
      : [isSplit ? { at, run: at, siblings: [], without: answers } : { at: own, run: own, siblings: [] }]),
    ...answers.flatMap((each) => treeItems(row, each, depth < mostAnswers ? answersIn(row, each) : [], depth + 1)),
  ]
}

/** Messages of the same make within a message: the outermost answers to it. */
function answersIn(row: Survey, at: number): number[] {
  const element = row.elements[at] as Element
  if (!element.hasAttribute('class') || (row.timed[at] as number) < 2) return []
  const found: number[] = []
  for (let each = at + 1; each < (row.ends[at] as number); ) {
    if ((row.timed[each] as number) > 0 && isOfOneTree(row.elements[each] as Element, element)) {
      found.push(each)
      each = row.ends[each] as number
    } else each++
  }
  return found
}

/** An answer is called as what it answers; a class that both have among others is one of looks. */
function isOfOneTree(one: Element, other: Element): boolean {
  const isCalledAlike = classesOf(one)[0] === classesOf(other)[0] ? isAlike(one, other) : isOfOneKind(one, other)
  return isCalledAlike && beginsAlike(one, other)
}

/** Two parts that do the same. What the page itself calls a message may look otherwise on the other side. */
function areTwins(row: Survey, at: number, place: number): boolean {
  const [one, other] = [row.elements[at] as Element, row.elements[place] as Element]
  const [mine, others] = [one, other].map((each) => each.getAttribute('role') ?? each.localName)
  if (mine === others && mine !== undefined && callsItself.test(mine)) return true
  const [core, mate] = [at, place].map((each) => row.elements[coreOf(row, each)] as Element)
  return (
    isAlike(one, other) &&
    isAlike(core as Element, mate as Element) &&
    areBuiltAlike(shapeOf(row, at), shapeOf(row, place))
  )
}

/** Somebody's initials in a circle stand beside what that person wrote: messages stand one below the other. */
function standBeside(row: Survey, at: number, place: number): boolean {
  return areBeside([row.elements[at] as Element, row.elements[place] as Element])
}

/** So many parts of a part are looked at. */
const mostOfShape = 60

/** What a part is made of, apart from what stands in a text. */
function shapeOf(row: Survey, at: number): Set<string> {
  const shape = new Set<string>()
  const end = Math.min(row.ends[at] as number, at + mostOfShape)
  for (let place = at + 1; place < end; place++) {
    const name = row.elements[place]?.localName ?? ''
    const [first] = classesIn(attributeIn(row.attributes[place] as string[], 'class') ?? '')
    if (first !== undefined) shape.add(`${name}.${first}`)
    else if (!inText.test(name)) shape.add(name)
  }
  return shape
}

const inText = /^(p|span|b|i|em|strong|u|br|a|ul|ol|li|code|pre|blockquote|h\d|img)$/

/** A name with its marks and the words below it share no parts, though they share a class. */
function areBuiltAlike(one: Set<string>, other: Set<string>): boolean {
  const least = Math.min(one.size, other.size)
  return [...one].filter((each) => other.has(each)).length * 2 >= least
}

/** Whether a part of a row is a message by its own time, mark or box, and not a paragraph, a caption or a file. */
function isMessage(row: Survey, at: number, language: string): boolean {
  const part = row.elements[at] as Element
  if (prose.test(part.localName) || isCaption(row, at, language)) return false
  if ((row.linked[at] as number) > (row.words[at] as number)) return false
  if (callsItself.test(part.getAttribute('role') ?? part.localName)) return true
  if (isDated(row, at, language)) return true
  return (row.elements[coreOf(row, at)] as Element).hasAttribute('class') && isBubble(row, at)
}

/** Whether a part, or all that stands in it, is set off by a colour with round corners. */
function isBubble(row: Survey, at: number): boolean {
  for (let place = at, step = 0; step < mostWrappers; step++) {
    const part = row.elements[place] as Element
    const style = part.ownerDocument.defaultView?.getComputedStyle(part)
    if (
      style &&
      Number.parseFloat(style.borderTopLeftRadius) > 0 &&
      !/, 0\)$|^transparent$/.test(style.backgroundColor)
    )
      return true
    const [inner, ...others] = childPlaces(row, place)
    if (inner === undefined || others.length > 0 || row.texts[place] !== '') return false
    place = inner
  }
  return false
}

/** A label beside a time is not longer, and no sentence. */
const longestBeside = 25

/** Whether a part shows a time of its own rather than one that its words speak of. */
function isDated(row: Survey, at: number, language: string): boolean {
  if ((row.timed[at] as number) === 0) return false
  for (let place = at; place < (row.ends[at] as number); place++) {
    if (row.elements[place]?.localName === 'time' || attributeIn(row.attributes[place] as string[], 'datetime'))
      return true
    const text = row.texts[place] as string
    const rest = text ? besidesTime(text, language) : undefined
    if (rest !== undefined && rest.length < longestBeside && !/[.!?,;]$/.test(text)) return true
  }
  return false
}

/** A line between messages, such as one about the ticket, rather than the name or the time above a run. */
function isLine(row: Survey, at: number, language: string): boolean {
  return textIn(row, at) > longestCaption || ((row.timed[at] as number) > 0 && !isCaption(row, at, language))
}

/** The name and the time above a run. */
function isHead(row: Survey, at: number, language: string): boolean {
  const texts = row.texts.slice(at, row.ends[at]).filter(Boolean)
  const isName = (text: string) => nameIn(text) !== undefined && !/\s\p{Ll}/u.test(text)
  return texts.length <= 3 && texts.every((text) => (besidesTime(text, language)?.length ?? 99) < 12 || isName(text))
}

/** A name, a time or a short label of its own. */
function isCaption(row: Survey, at: number, language: string): boolean {
  const texts = row.texts.slice(at, row.ends[at]).filter(Boolean)
  if (texts.length > 3 || (row.timed[at] as number) === 0) return false
  return texts.every((text) => (besidesTime(text, language)?.length ?? 99) < 12)
}

function textIn(row: Survey, at: number): number {
  return (row.words[at] as number) + (row.linked[at] as number)
}
