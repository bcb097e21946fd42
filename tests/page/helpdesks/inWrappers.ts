import { everyElement } from './everyElement'

/**
 * Puts an element without a class around every part of the open page that is no part of a row, a table or a list: as pages do that are
 * made of components. To evaluate in the page.
 */
export const inWrappers = `(() => {
${everyElement}
  for (const element of all) {
    const parent = element.parentElement
    if (!/^(div|article|section)$/.test(element.localName) || !parent) continue
    const own = getComputedStyle(element)
    if (/flex|grid/.test(getComputedStyle(parent).display) || /table/.test(own.display) || /absolute|fixed/.test(own.position)) continue
    const wrapper = element.ownerDocument.createElement('div')
    element.replaceWith(wrapper)
    wrapper.append(element)
  }
})()`
