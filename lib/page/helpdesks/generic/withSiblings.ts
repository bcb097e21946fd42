import type { Named } from './pickNames'
import type { Scan } from './scanItem'
import { attributeIn, childPlaces } from './surveyPage'

/** What paragraphs stand among where nothing holds the words together. */
const paragraph = /^(p|ul|ol|dl|pre|table|blockquote|h[1-6]|figure)$/

/** What stands around code or a table. */
const frame = /^(div|section|figure)$/

function classAt({ attributes }: Scan['row'], at: number): string {
  return attributeIn(attributes[at] as string[], 'class') ?? ''
}

/** Whether a part of a message holds neither its author's name nor a time, an address or anything to press. */
function holdsWordsAlone({ row, item, kinds, names }: Scan, at: number, author: Named): boolean {
  if (
    at === item.at ||
    names.some((name) => name.slot === author?.slot && name.at >= at && name.at < (row.ends[at] as number))
  )
    return false
  for (let place = at; place < (row.ends[at] as number); place++) {
    if (row.texts[place] !== '' && /^(time|mail|control)$/.test(kinds[place] ?? '')) return false
  }
  return true
}

/** Whether a paragraph holds nothing but addresses: people write them down, too. */
function isAddress({ row, kinds }: Scan, at: number): boolean {
  return row.elements[at]?.localName === 'p' && kinds[at] === 'mail'
}

/** With what stands beside paragraphs: lists, code and tables are no less of the author, nor is a greeting that is always the same. */
export function withSiblings(scan: Scan, others: number[], places: number[], author: Named): number[] {
  const { row, item, kinds } = scan
  const first = places[0] as number
  const name = row.elements[first]?.localName ?? ''
  if (
    first === item.at ||
    !(paragraph.test(name) || (name === 'div' && holdsWordsAlone(scan, row.parents[first] as number, author)))
  )
    return places
  const isParagraph = (at: number) => {
    const each = row.elements[at]?.localName ?? ''
    const isLine = name === 'div' && each === name && classAt(row, at) === classAt(row, first)
    return (
      paragraph.test(each) ||
      isLine ||
      (frame.test(each) &&
        childPlaces(row, at).some((inner) => /^(pre|table)$/.test(row.elements[inner]?.localName ?? '')))
    )
  }
  const isOne = (at: number) =>
    isParagraph(at) &&
    kinds[at] !== 'quote' &&
    kinds[at] !== 'control' &&
    kinds[at] !== 'hidden' &&
    (isAddress(scan, at) ||
      ((scan.words[at] as number) > 0 && (scan.others[at] as number) <= (scan.words[at] as number))) &&
    !(author && author.at >= at && author.at < (row.ends[at] as number))
  const siblings = childPlaces(row, row.parents[first] as number)
  const chosen = new Set(places)
  const at = siblings.indexOf(first)
  let start = at
  const isEmpty = (at: number) => scan.words[at] === 0 && scan.others[at] === 0
  for (let place = at - 1; place >= 0; place--) {
    const each = siblings[place] as number
    if (!/^(p|div|br)$/.test(row.elements[each]?.localName ?? '')) break
    // Empty lines part nothing.
    if (isOne(each)) start = place
    else if (!isEmpty(each)) break
  }
  const taken: number[] = []
  for (const each of siblings.slice(start)) {
    if (chosen.has(each) || isOne(each)) taken.push(each)
    else if ((others[each] as number) > 0 || kinds[each] === 'quote') break
  }
  return taken.length > 0 ? taken : places
}
