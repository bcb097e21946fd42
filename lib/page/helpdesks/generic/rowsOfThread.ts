import { coreOf } from './coreOf'
import { classesOf, isAlike, isOfOneKind } from './isAlike'
import { matesAmong } from './matesAmong'
import { isLabelAlone, saysLabel } from './saidLabels'
import { besidesTime } from './shownTime'
import { attributeIn, childPlaces, type Survey, surveyPart, surveyRun } from './surveyPage'

/** One row of a thread. */
export type Row = {
  survey: Survey
  /** The elements of the page that it is made of. */
  elements: Element[]
  /** Put in its place by the page's script: recycled rows stand in any order. */
  isPlaced: boolean
  /** Several elements side by side that nothing holds together: a line with name and time, then the words. */
  isLoose: boolean
}

/** A line that says who wrote and when is not longer, the time aside. */
const longestHeader = 60

/**
 * The rows of a thread without what stands before and behind it in the same element: headings, tables of details, forms.
 * @param at place of the thread
 * @param most rows that are taken; the last ones win
 */
export function rowsOfThread(page: Survey, at: number, language: string, most: number): Row[] {
  const places = childPlaces(page, at)
  const spanned = spannedRows(page, places)
  if (spanned)
    return spanned
      .slice(-most)
      .map((run) => (run.length > 1 ? looseRow(page, at, run) : wholeRow(page, run[0] as number, false)))
  const loose = looseRows(page, places, language)
  if (loose) return loose.slice(-most).map((run) => looseRow(page, at, run))
  const taken = withoutOthers(page, withoutEnds(page, places)).slice(-most)
  const isPlaced = taken.length > 1 && taken.every((place) => isSetAlone(page.elements[place] as Element))
  return (isPlaced ? asTheyStand(page, taken) : taken).map((place) => wholeRow(page, place, isPlaced))
}

function wholeRow(page: Survey, place: number, isPlaced: boolean): Row {
  return { survey: surveyPart(page, place), elements: [page.elements[place] as Element], isPlaced, isLoose: false }
}

/** Rows of a table that a cell beside them holds together; undefined where none does. */
function spannedRows(page: Survey, places: number[]): number[][] | undefined {
  const spanOf = (place: number) =>
    Math.max(
      1,
      ...childPlaces(page, place).map((cell) => Number(attributeIn(page.attributes[cell] as string[], 'rowspan')) || 1),
    )
  if (page.elements[places[0] ?? 0]?.localName !== 'tr') return undefined
  const runs: number[][] = []
  let left = 0
  for (const place of places) {
    if (left > 0) runs.at(-1)?.push(place)
    else runs.push([place])
    left = Math.max(left, spanOf(place)) - 1
  }
  return runs.some((run) => run.length > 1) && runs.length > 1 ? runs : undefined
}

/** So few rows are not looked through for what is none, and so many times make a list of something, with so little beside each. */
const fewRows = 3
const timesOfList = 3
const wordsOfEntry = 80

/** So many names of fields make a table of details, with so little beside each. */
const fewFields = 4
const longestField = 32
const wordsOfField = 40

/** Of so many others must a row with a form or a list be the like to be one of them. */
const leastAlike = 0.25

const inputs = 'input:not([type="hidden"], [type="checkbox"]), select'

/** Without the reply box, and without lists of messages or topics that stand among the messages and are like none of them. */
function withoutOthers(page: Survey, places: number[]): number[] {
  if (places.length < fewRows) return places
  const mates = matesAmong(
    places.map((place) => page.elements[place] as Element),
    isAlike,
  )
  return places.filter((place) => {
    const [end, timed, said] = [page.ends[place] as number, page.timed[place] as number, textIn(page, place)]
    const fields = page.texts
      .slice(place, end)
      .filter((text) => text.length <= longestField && /[:：]$/.test(text)).length
    const isList =
      (timed >= timesOfList && said < timed * wordsOfEntry) || (fields >= fewFields && said < fields * wordsOfField)
    const element = page.elements[place] as Element
    const isForm = page.boxes.some((box) => box > place && box < end) || element.querySelector(inputs) !== null
    // The line of whoever is signed in may stand in the same element.
    if (timed === 0 && saysLabel(element.textContent?.replace(/\s+/g, ' ').trim() ?? '', 'leaving')) return false
    if (!isList && !isForm) return true
    const others = mates(element) - 1
    return others > 0 && others >= places.length * leastAlike
  })
}

function isSetAlone(row: Element): boolean {
  return row.ownerDocument.defaultView?.getComputedStyle(row).position === 'absolute'
}

/** From top to bottom. */
function asTheyStand(page: Survey, places: number[]): number[] {
  const tops = new Map(places.map((place) => [place, (page.elements[place] as Element).getBoundingClientRect().top]))
  return places.toSorted((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))
}

function looseRow(page: Survey, at: number, run: number[]): Row {
  const elements = run.map((place) => page.elements[place] as Element)
  return { survey: surveyRun(page, at, run), elements, isPlaced: false, isLoose: true }
}

/** Where rows hold times, those before the first and behind the last such row count only where another row is like them. */
function withoutEnds(page: Survey, places: number[]): number[] {
  const isTimed = (place: number) => (page.timed[place] as number) > 0
  const coreAt = (place: number) => page.elements[coreOf(page, place)] as Element
  const timed = places.filter(isTimed)
  let ends = timed
  if (timed.length * 2 < places.filter((place) => textIn(page, place) > 0).length) {
    // Much else may stand in the same element as messages of one make.
    const mates = matesAmong(timed.map(coreAt), isOfOneKind)
    ends = timed.filter((place) => mates(coreAt(place)) >= fewRows)
    if (ends.length === 0) return places
  }
  const first = places.indexOf(ends[0] as number)
  const last = places.indexOf(ends.at(-1) as number)
  const inside = matesAmong(places.slice(first, last + 1).map(coreAt), isAlike)
  const isLikeOthers = (place: number) => {
    const element = coreAt(place)
    return element.hasAttribute('class') && inside(element) > 0
  }
  return places.filter((place, index) => (index >= first && index <= last) || isLikeOthers(place))
}

/** Whether a class that all of some parts have tells them from others, as where each line and its words also say whose they are. */
function areCalled(parts: Element[], others: Element[]): boolean {
  return classesOf(parts[0] as Element).some(
    (name) =>
      parts.every((part) => part.classList.contains(name)) && !others.some((other) => other.classList.contains(name)),
  )
}

/** Where lines with a name and a time alternate with words: each such line with the words below it. */
function looseRows(page: Survey, places: number[], language: string): number[][] | undefined {
  const shown = places.filter((place) => textIn(page, place) > 0)
  const headers = shown.filter((place) => isHeader(page, place, language))
  const first = headers[0]
  if (first === undefined) return undefined
  if (headers.length === 1) return loneRow(page, shown, first)
  const coreAt = (place: number) => page.elements[coreOf(page, place)] as Element
  const model = coreAt(first)
  const isTerm = (element: Element) => element.localName === 'dt' && model.localName === 'dt'
  const isOne = new Set(headers.filter((place) => isAlike(coreAt(place), model) || isTerm(coreAt(place))))
  if (isOne.size < 2 || !arePeople(page, [...isOne], language)) return undefined
  // Rows of one make are messages, of which some show a name and a time and others follow.
  const others = shown.filter((place) => !isOne.has(place)).map(coreAt)
  if (model.hasAttribute('class') && !areCalled([...isOne].map(coreAt), others)) {
    if (others.some((other) => isAlike(other, model))) return undefined
  }
  const runs: number[][] = []
  for (const place of shown) {
    if (isOne.has(place)) runs.push([place])
    else runs.at(-1)?.push(place)
  }
  // The last run may go on into what stands below the thread.
  const longest = Math.max(...runs.slice(0, -1).map((run) => run.length))
  runs[runs.length - 1] = (runs.at(-1) as number[]).slice(0, Math.max(2, longest))
  const worded = runs.filter((run) => run.length > 1)
  const words = worded.flatMap((run) => run.slice(1))
  const areTimed = words.filter((place) => showsTime(page, place, language))
  // Messages that end in a time look like such lines only where each has its own.
  return worded.length * 1.5 > runs.length && areTimed.length * 4 < words.length ? worded : undefined
}

/** Beside a time that is shown and not spoken of stands no more. */
const longestBeside = 12

/** Its figures could be a date. */
const isNetworkAddress = /\d+\.\d+\.\d+\.\d+/

function showsTime(page: Survey, at: number, language: string): boolean {
  if ((page.timed[at] as number) === 0) return false
  return page.texts
    .slice(at, page.ends[at])
    .some(
      (text) =>
        text !== '' &&
        !isNetworkAddress.test(text) &&
        (besidesTime(text, language)?.length ?? longestBeside) < longestBeside,
    )
}

/** Shortest text that makes a message below such a line. */
const shortest = 16

/** A single message: such a line first, and nothing but words below it. */
function loneRow(page: Survey, shown: number[], header: number): number[][] | undefined {
  const words = shown.slice(1)
  const isOne = shown[0] === header && words.length > 0 && words.length <= 3
  const areTimed = words.some((place) => (page.timed[place] as number) > 0)
  return isOne && !areTimed && words.some((place) => textIn(page, place) >= shortest) ? [shown] : undefined
}

/** Whether such lines say the same names again, which messages with a time do not. */
function arePeople(page: Survey, headers: number[], language: string): boolean {
  const said = headers.map((place) => restOf(page, place, language))
  return headers.length < 3 || new Set(said).size < said.length
}

/** Messages may be numbered. */
const isOrdinal = /^#?\d+[.)]?$/

/** What a line says besides its time. */
function restOf(page: Survey, at: number, language: string): string {
  const all = page.texts.slice(at, page.ends[at]).filter((text) => text !== '' && !isOrdinal.test(text))
  const told = all.filter((text) => !isLabelAlone(text))
  return (told.length > 0 ? told : all)
    .map((text) => besidesTime(text, language) ?? text)
    .join(' ')
    .trim()
}

/** A line with a time and little else, such as a name. */
function isHeader(page: Survey, at: number, language: string): boolean {
  if ((page.timed[at] as number) === 0) return false
  const texts = page.texts.slice(at, page.ends[at]).filter((text) => /[\p{L}\p{N}]/u.test(text) && !isLabelAlone(text))
  if (texts.length > 4) return false
  // A message that is short ends as a sentence does, a name perhaps as an initial.
  if (texts.some((text) => /(?:[!?。！？…]|(?<!\s\p{Lu})\.)$/u.test(text) && text.length > 3)) return false
  const rest = restOf(page, at, language)
  return rest.length >= 2 && rest.length <= longestHeader
}

function textIn(page: Survey, at: number): number {
  return (page.words[at] as number) + (page.linked[at] as number)
}
