import { longestMessage } from '../../../conversation/limits'
import { personKey } from '../people'
import { bodyText, ownWords } from './borrowed'
import { isShown } from './isShown'
import type { Named } from './pickNames'
import { isLabelAlone } from './saidLabels'
import { type Scan, signatures } from './scanItem'
import { quotesAlone } from './textKind'

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
  return wordsIn(roots, (element) => {
    const place = at.get(element)
    if (place === undefined) return false
    const kind = kinds[place]
    if (kind === 'control') return true
    if (kind === 'quote') return 'quote'
    // What a message folds away is most often what it answers.
    if (kind === 'hidden' || !isShown(element)) return 'quote'
    const text = row.texts[place] as string
    if (element.localName === 'a' && isLabelAlone(text)) return true
    // Who is quoted stands over the quote.
    if (text.length <= longestIntroduction && /[:：]$/.test(text) && kinds[row.ends[place] as number] === 'quote')
      return 'quote'
    if (kind === 'time' && !roots.includes(element)) return isAtEdge(scan, place)
    return text !== '' && (place === author?.at || (places.length === 0 && personKey(text) === person))
  })
}

/**
 * The words that stand in some elements, without quotes and signatures.
 * @param isLeftOut further elements to leave out, or to take for quotes
 */
export function wordsIn(roots: Element[], isLeftOut: (element: Element) => boolean | 'quote'): BodyRead {
  const below = roots.flatMap((root) => root.querySelector('#divRplyFwdMsg') ?? [])
  // What follows the mark of a mail replied to; as a selector that would look at every pair of siblings.
  const isBelow = (element: Element) =>
    below.some((mark) => mark.parentNode === element.parentNode && isAfter(element, mark))
  const read = (strip: string) =>
    roots.map((root) =>
      bodyText(root, strip, quotesAlone, 2 * longestMessage, (element) =>
        below.length > 0 && isBelow(element) ? 'quote' : isLeftOut(element),
      ),
    )
  let parts = read(signatures)
  if (parts.every(({ text }) => text === '')) parts = read('')
  // A line that introduces a quote goes with it, also where the quote itself is not shown.
  const said = parts
    .map((part) => part.text)
    .join('\n')
    .replace(toWhom, '')
  const text = ownWords(`${said}\n> `).replace(dotsAtEnd, '').replace(changedLater, '')
  return { text, isCut: parts.some(({ isCut }) => isCut) }
}

/** Longest line that says whom the lines below quote. */
export const longestIntroduction = 80

/** What opens a quote that is folded away. */
const dotsAtEnd =
  /\n\s*(?:[•·⋯…]+|[-–—[(]*\s*(?:(?:show|hide|view|expand) (?:quoted|trimmed|original)[^\n]{0,20}|zitierten text \p{L}+|(?:afficher|masquer) le texte cité|(?:mostrar|ocultar) (?:el )?texto (?:citado|das mensagens anteriores)|(?:mostra|nascondi) testo citato)\s*[-–—\])]*)\s*$/iu

/** Who gets it, in a line before the words. */
const toWhom = /^(?:to|cc|an|à|aan|para|a|til|till|do|кому)\s*[:：]\s*[^\n]{2,80}\n+(?=\S)/iu

/** That the words were changed later stands behind them. */
const changedLater =
  /\s*\((?:edited|bearbeitet|modifiée?|editad[oa]|modificato|bewerkt|edytowan[aeo]|redigert|redigeret|redigerad|muokattu|düzenlendi|изменено|ред\.|编辑过|已编辑|編集済み|수정됨)\)\s*$/iu

/** What is set off in a line of words, whatever it says. */
const setOff = /^(b|strong|i|em|u|a|mark)$/

/** Whether a time stands before or behind the words of a message and not among them. */
export function isAtEdge({ row, item, kinds }: Scan, place: number): boolean {
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
