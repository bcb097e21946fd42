import { longestMessage } from '../../../conversation/limits'
import { bodyText } from '../../bodyText'
import { isVisible } from '../../isVisible'
import { ownWords } from '../../ownWords'
import { personKey } from '../people'
import type { Named } from './pickNames'
import { quotes, type Scan, signatures } from './scanItem'

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
  const isLeftOut = (element: Element) => {
    const place = at.get(element)
    if (place === undefined) return false
    const kind = kinds.get(place)
    if (kind === 'control' || kind === 'hidden' || !isVisible(element)) return true
    const text = row.texts[place] as string
    if (places.length === 0 && kind === 'time') return true
    return text !== '' && (place === author?.at || (places.length === 0 && personKey(text) === person))
  }
  const read = (strip: string) => roots.map((root) => bodyText(root, strip, quotes, 2 * longestMessage, isLeftOut))
  let parts = read(signatures)
  if (parts.every(({ text }) => text === '')) parts = read('')
  const text = ownWords(parts.map((part) => part.text).join('\n'))
  return { text: withoutEdges(text, places.length === 0), isCut: parts.some(({ isCut }) => isCut) }
}

/** A line about the ticket is often set off from its time by a dot or a dash. */
function withoutEdges(text: string, isLine: boolean): string {
  return isLine ? text.replace(/^[\s·•|,–-]+|[\s·•|,–-]+$/gu, '').replace(/\s*\n\s*/g, ' ') : text
}

/** Shortest line that is taken for a quote because another message has it. */
const shortestQuote = 16

/** Longest signature, in lines. */
const longestSignature = 5

/**
 * The texts of a thread without what they repeat of others, and without the closing lines that an author ends several messages with.
 * @param texts oldest first
 */
export function withoutRepeats(texts: string[], authors: (string | undefined)[]): string[] {
  const lines = texts.map((text) => text.split('\n'))
  const seen = new Map<string, number>()
  const own = lines.map((each, at) => {
    const kept = each.filter((line) => line.length < shortestQuote || (seen.get(line) ?? at) === at)
    for (const line of each) if (!seen.has(line)) seen.set(line, at)
    const isQuote = kept.length < each.length && kept.some((line) => /\p{L}/u.test(line))
    const names = new Set(authors)
    return isQuote ? kept.filter((line, place) => !(each[place] === line && names.has(line.trim()))) : each
  })
  return own.map((each, at) => {
    const others = own.filter((_, other) => other !== at && authors[other] !== undefined && authors[other] === authors[at])
    let shared = 0
    for (let count = 1; count <= longestSignature && count < each.length; count++) {
      const end = each.slice(-count).join('\n')
      if (others.some((other) => other.length > count && other.slice(-count).join('\n') === end)) shared = count
    }
    const end = each.slice(each.length - shared)
    const isSignature = shared > 1 || (shared === 1 && authors[at]?.split(' ').some((part) => end[0]?.includes(part)))
    return (isSignature ? each.slice(0, each.length - shared) : each).join('\n').trim()
  })
}
