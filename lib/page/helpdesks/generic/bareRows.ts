import type { Row } from './rowsOfThread'
import { besidesTime } from './shownTime'
import { childPlaces, type Survey, survey } from './surveyPage'

/** Fewer rules part no thread, and less text of its own makes no element one. */
const fewRules = 2
const leastText = 80

/** How much of its text an element holds itself where messages stand in it as bare text. */
const mostBare = 0.5

/**
 * A thread whose messages stand in one element as bare text, parted by rules, each under a line with a name and a time. What nothing holds
 * together is put together in elements of another document.
 */
export function bareRows(page: Survey, language: string): { place: Element; rows: Row[] } | undefined {
  const at = page.elements.findIndex(
    (_, place) =>
      (page.texts[place] as string).length >= Math.max(leastText, (page.words[place] as number) * mostBare) &&
      childPlaces(page, place).filter((child) => page.elements[child]?.localName === 'hr').length >= fewRules,
  )
  const place = page.elements[at]
  if (!place) return undefined
  // In a document of its own nothing loads and nothing runs.
  const apart = place.ownerDocument.implementation.createHTMLDocument('')
  const rows = partsOf(place).flatMap((nodes) => rowOf(nodes, apart, language) ?? [])
  return rows.length >= fewRules ? { place, rows } : undefined
}

/** What stands between the rules. */
function partsOf(place: Element): Node[][] {
  const parts: Node[][] = [[]]
  for (let node = place.firstChild; node; node = node.nextSibling) {
    if (node.nodeName === 'HR') parts.push([])
    else parts.at(-1)?.push(node)
  }
  return parts
}

function rowOf(nodes: Node[], apart: Document, language: string): Row | undefined {
  const end = nodes.findIndex(({ nodeName }) => nodeName === 'BR')
  const said = nodes.slice(0, end).map((node) => node.textContent ?? '')
  const rest = besidesTime(said.join(' ').replace(/\s+/g, ' ').trim(), language)
  if (end < 1 || !rest || !nodes.slice(end).some((node) => /\p{L}/u.test(node.textContent ?? ''))) return undefined
  const row = apart.createElement('div')
  const head = apart.createElement('div')
  const body = apart.createElement('div')
  row.append(head, body)
  for (const node of nodes.slice(0, end)) {
    const copy = apart.importNode(node, true)
    if (node.nodeType !== Node.TEXT_NODE) head.append(copy)
    else {
      const span = apart.createElement('span')
      span.append(copy)
      head.append(span)
    }
  }
  for (const node of nodes.slice(end + 1)) body.append(apart.importNode(node, true))
  return {
    survey: survey(row, language, new Set()),
    elements: nodes.filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE),
    isPlaced: false,
    isLoose: true,
  }
}
