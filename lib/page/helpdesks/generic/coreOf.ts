import { childPlaces, type Survey } from './surveyPage'

/** So many elements stand around a part and nothing else. */
export const mostWrappers = 3

function isWrapper(element: Element): boolean {
  return /^(div|section|article|li)$/.test(element.localName) && !element.hasAttribute('class')
}

/** What an element without a class of its own stands around, where that is one part and nothing else. */
export function coreOf(row: Survey, at: number): number {
  let core = at
  for (let step = 0; step < mostWrappers && isWrapper(row.elements[core] as Element); step++) {
    const [inner, ...others] = childPlaces(row, core)
    if (inner === undefined || others.length > 0 || row.texts[core] !== '') return at
    core = inner
  }
  return core
}
