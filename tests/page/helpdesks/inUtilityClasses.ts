import { everyElement } from './everyElement'

/**
 * Rewrites the open page as pages that style by utility classes are written: each element keeps its looks, in a `style` of its own, and
 * instead of its classes it gets two to five of a few that many elements share and that say nothing of what the element is.
 * To evaluate in the page.
 */
export const inUtilityClasses = `(() => {
  const looks = ('display position background-color border-top border-right border-bottom border-left border-radius padding margin ' +
    'font-weight font-size text-align justify-content align-items align-self flex-direction flex-grow flex-shrink flex-basis flex-wrap ' +
    'grid-template-columns grid-column gap float clear color white-space visibility opacity top left right bottom overflow direction ' +
    'max-width min-width line-height order cursor').split(' ')
  const utilities = ('flex flex-1 flex-col items-center justify-between gap-2 gap-3 p-2 p-4 px-3 py-2 mt-1 mt-2 mb-2 text-sm text-xs ' +
    'text-gray-500 font-medium font-semibold rounded rounded-lg border border-b bg-white bg-gray-50 w-full min-w-0 relative truncate ' +
    'leading-5').split(' ')
  const next = (seed) => (seed * 1103515245 + 12345) >>> 0
  const seedOf = (text) => [...text].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) >>> 0, 7)
  const instead = (element) => {
    let seed = seedOf(element.getAttribute('class') + element.localName)
    const chosen = new Set()
    for (let left = 2 + (seed % 4); left > 0; left--) {
      seed = next(seed)
      chosen.add(utilities[(seed >>> 8) % utilities.length])
    }
    return [...chosen].join(' ')
  }
${everyElement}
  const styles = all.map((element) => {
    const own = getComputedStyle(element)
    const isInBox = element.parentElement && /flex|grid/.test(getComputedStyle(element.parentElement).display)
    return looks.map((look) => look + ':' + own.getPropertyValue(look)).join(';') + (isInBox ? ';width:' + own.width + ';box-sizing:border-box' : '')
  })
  all.forEach((element, at) => {
    if (/^(script|style|link)$/.test(element.localName)) return
    element.setAttribute('style', styles[at])
    if (element.hasAttribute('class')) element.setAttribute('class', instead(element))
  })
})()`
