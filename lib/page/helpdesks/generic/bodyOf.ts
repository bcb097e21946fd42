import { longestMessage } from '../../../conversation/limits'
import { bodyText } from '../../bodyText'
import { ownWords } from '../../ownWords'
import { personKey } from '../people'
import { count } from './count'
import { isShown } from './isShown'
import type { Named } from './pickNames'
import { isLabelAlone } from './saidLabels'
import { quotesAlone, type Scan, signatures } from './scanItem'

/** The words of one message. */
export type BodyRead = { text: string; isCut: boolean }

/**
 * What the author of one message wrote.
 * @param places where it stands; the whole message where there are none
 */
export function bodyOf(scan: Scan, places: number[], author: Named): BodyRead {
  const { row, kinds, item } = scan
  const roots = (places.length > 0 ? places : [item.at]).map((at) => row.elements[at] as Element)
  const at = new Map(row.elements.map((element, place) => [element, place]))
  const person = author && personKey(author.name)
  const below = roots.flatMap((root) => root.querySelector('#divRplyFwdMsg') ?? [])
  const isLeftOut = (element: Element) => {
    // What follows the mark of a mail replied to; as a selector that would look at every pair of siblings.
    if (below.some((mark) => mark.parentNode === element.parentNode && isAfter(element, mark))) return 'quote'
    const place = at.get(element)
    if (place === undefined) return false
    const kind = kinds[place]
    if (kind === 'control') return true
    // What a message folds away is most often what it answers.
    if (kind === 'hidden' || !isShown(element)) return 'quote'
    const text = row.texts[place] as string
    if (element.localName === 'a' && isLabelAlone(text)) return true
    // Who is quoted stands over the quote.
    if (text.length <= longestIntroduction && /[:：]$/.test(text) && kinds[row.ends[place] as number] === 'quote')
      return 'quote'
    if (kind === 'time' && !roots.includes(element)) return isAtEdge(scan, place)
    return text !== '' && (place === author?.at || (places.length === 0 && personKey(text) === person))
  }
  const read = (strip: string) => roots.map((root) => bodyText(root, strip, quotesAlone, 2 * longestMessage, isLeftOut))
  let parts = read(signatures)
  if (parts.every(({ text }) => text === '')) parts = read('')
  // A line that introduces a quote goes with it, also where the quote itself is not shown.
  const text = ownWords(`${parts.map((part) => part.text).join('\n')}\n> `).replace(dotsAtEnd, '')
  return { text, isCut: parts.some(({ isCut }) => isCut) }
}

/** What opens a quote that is folded away. */
const dotsAtEnd = /\n\s*[•·⋯…]+\s*$/u

/** What is set off in a line of words, whatever it says. */
const setOff = /^(b|strong|i|em|u|a|mark)$/

/** Whether a time stands before or behind the words of a message and not among them. */
function isAtEdge({ row, item, kinds }: Scan, place: number): boolean {
  const element = row.elements[place] as Element
  const parent = row.parents[place] as number
  // Times in a table are what it is about, unless the message is a table itself.
  if (element.closest('td, th') !== (row.elements[item.at] as Element).closest('td, th') && hasMates(element))
    return false
  const isInLine = kinds[parent] === 'words' && row.texts[parent] !== ''
  if (isInLine && (setOff.test(element.localName) || /\p{L}/u.test(element.nextSibling?.textContent ?? '')))
    return false
  const says = (at: number) =>
    (kinds[at] === 'words' || kinds[at] === 'literal') &&
    /\p{L}{2}/u.test(row.texts[at] ?? '') &&
    row.parents[at] === parent
  let [isBefore, isBehind] = [false, false]
  for (let at = item.at; at < (row.ends[item.at] as number); at++) {
    if (at !== place && says(at)) {
      if (at < place) isBefore = true
      else isBehind = true
    }
  }
  return !(isBefore && isBehind)
}

/** Whether an element is a cell, or alone in one, of a table with other rows. */
function hasMates(element: Element): boolean {
  const cell = element.closest('td, th')
  const table = cell?.closest('table')
  return Boolean(
    table && table.querySelectorAll('tr').length > 1 && cell?.textContent?.trim() === element.textContent?.trim(),
  )
}

function isAfter(element: Element, mark: Element): boolean {
  return (mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** The whole sentence of a line about the ticket where whoever it names stands within it; undefined where not. */
export function lineOfTicket(scan: Scan, places: number[], author: Named): string | undefined {
  const { row, item, kinds } = scan
  if (!author || author.slot.endsWith('@')) return undefined
  const roots = places.length > 0 ? places : [item.at]
  if (!roots.some((at) => author.at > at && author.at < (row.ends[at] as number))) return undefined
  let above = row.parents[author.at] as number
  while (above > item.at && row.texts[above] === '') above = row.parents[above] as number
  // A name with words on both sides or behind it, in one piece of text.
  const said = row.texts[above] ?? ''
  // What begins with a capital is a sentence of its own behind the name.
  const begin = /\p{L}/u.exec(said)?.[0] ?? 'A'
  const isSentence = kinds[above] === 'words' && !/\p{Lu}/u.test(begin) && areInline(row, author.at, above)
  return isSentence ? bodyOf(scan, places, undefined).text || undefined : undefined
}

function areInline(row: Scan['row'], from: number, above: number): boolean {
  for (let at = from; at > above; at = row.parents[at] as number) {
    const element = row.elements[at] as Element
    const display = element.ownerDocument.defaultView?.getComputedStyle(element).display
    if (display !== undefined && !display.startsWith('inline')) return false
  }
  return true
}

/** A line about the ticket without the time that stands in it, set off by a dot or a dash. */
export function withoutTimes(line: string): string {
  return line
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\s·•|,–-]*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?\s*$/i, '')
    .replace(/[\s·•|,–-]*(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})[\s,]*$/, '')
    .replace(/^[\s·•|,–-]+|[\s·•|,–-]+$/gu, '')
}

/** Shortest line that is taken for a quote because another message has it. */
const shortestQuote = 16

/** From this length on one line alone that another message has is a quote. */
const longestPhrase = 40

/** Whether the next line with words, in one direction, was seen before as well. */
function isNextSeen(lines: string[], isSeen: boolean[], place: number, step: 1 | -1): boolean {
  let next = place + step
  while (lines[next]?.trim() === '') next += step
  return isSeen[next] ?? false
}

function lineBefore(lines: string[], place: number): string {
  return (
    lines
      .slice(0, place)
      .findLast((line) => line.trim() !== '')
      ?.trim() ?? ''
  )
}

/** Longest line that says whom the lines below quote. */
const longestIntroduction = 80

/** Longest line that introduces a mail with its date and its sender. */
const longestSaid = 160

/** Longest signature, in lines. */
const longestSignature = 8

/** The text of a message that comes after all others, without what it repeats. */
export type Repeats = { texts: string[]; next(text: string, author: string | undefined): string }

/**
 * The texts of a thread without what they repeat of others, and without the closing lines that an author ends several messages with.
 * @param texts oldest first
 */
export function withoutRepeats(texts: string[], authors: (string | undefined)[]): Repeats {
  const seen = new Map<string, number>()
  const ends = new Map<string, number>()
  const names = new Set(authors)
  let last = 0
  const isIntroduction = (line: string) =>
    line.length <= longestIntroduction &&
    (/[:：]$/.test(line) || [...names].some((name) => name && line.includes(name)))
  const endOf = (each: string[], author: string | undefined, size: number) =>
    `${author}\n${each.slice(-size).join('\n')}`
  const noteEnds = (whole: string[], author: string | undefined) => {
    for (let size = 1; size <= longestSignature && size < whole.length; size++) count(ends, endOf(whole, author, size))
  }
  const unquoted = (whole: string[], author: string | undefined) => {
    const at = last++
    const each = whole.slice(0, signatureIn(whole, author))
    const isSeen = each.map((line) => line.length >= shortestQuote && (seen.get(line) ?? at) !== at)
    // A greeting or a closing that was used before quotes nobody.
    const isRepeated = isSeen.map(
      (is, place) =>
        is &&
        ((each[place] as string).length >= longestPhrase ||
          isNextSeen(each, isSeen, place, -1) ||
          isNextSeen(each, isSeen, place, 1) ||
          isIntroduction(lineBefore(each, place))),
    )
    for (const line of each) if (!seen.has(line)) seen.set(line, at)
    if (!isRepeated.includes(true)) return each
    const kept = each.filter(
      (line, place) => !isRepeated[place] && !(isRepeated[place + 1] && isIntroduction(line.trim())),
    )
    const isQuote = kept.some((line) => /\p{L}/u.test(line))
    return isQuote ? kept.filter((line, place) => !(each[place] === line && names.has(line.trim()))) : each
  }
  const unsigned = (whole: string[], author: string | undefined) => {
    const each = withoutIntroduction(whole, author)
    const signed = signatureIn(each, author)
    if (signed < each.length || author === undefined) return each.slice(0, signed).join('\n').trim()
    let shared = 0
    for (let size = 1; size <= longestSignature && size < each.length; size++) {
      if ((ends.get(endOf(each, author, size)) ?? 0) > 1) shared = size
    }
    const end = each.slice(each.length - shared)
    const isSignature = shared > 1 || (shared === 1 && author.split(' ').some((part) => end[0]?.includes(part)))
    return (isSignature ? each.slice(0, each.length - shared) : each).join('\n').trim()
  }
  /** What introduces a quote that is not shown, or was left out. */
  const withoutIntroduction = (each: string[], author: string | undefined) => {
    const last = each.findLastIndex((line) => line.trim() !== '')
    const line = each[last]?.trim() ?? ''
    const isOthers = [...names].some((name) => name && name !== author && line.includes(name))
    const isSaid = /[:：]$/.test(line) ? isOthers : /^-{2,}.*-{2,}$/.test(line) && /\d{4}|@/.test(line)
    return last > 0 && line.length <= longestSaid && isSaid ? each.slice(0, last) : each
  }
  const lines = texts.map((text) => text.split('\n'))
  lines.forEach((each, at) => {
    noteEnds(each, authors[at])
  })
  const own = lines.map((each, at) => unquoted(each, authors[at]))
  return {
    texts: own.map((each, at) => unsigned(each, authors[at])),
    next(text, author) {
      const whole = text.split('\n')
      noteEnds(whole, author)
      return unsigned(unquoted(whole, author), author)
    },
  }
}

/** What stands with a name that signs, such as that somebody signs for another. */
const longestOffice = 8

/** Where the closing lines begin in which the author signs: at the name that stands alone near the end, or at the short line above it. */
function signatureIn(lines: string[], author: string | undefined): number {
  if (!author?.includes(' ')) return lines.length
  const at = lines.findLastIndex((line) => line.includes(author) && line.trim().length <= author.length + longestOffice)
  if (at < 1 || lines.length - at > longestSignature) return lines.length
  const above = lines[at - 1] as string
  const isClosing =
    above.length <= 40 &&
    !/[.?!。]$/.test(above) &&
    (/,$/.test(above) || /^$|[.?!。…)]$/.test(lines[at - 2]?.trim() ?? 'x'))
  return isClosing && at > 1 ? at - 1 : at
}
