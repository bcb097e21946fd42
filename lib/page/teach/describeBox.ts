import type { Adapter } from '../helpdesks/adapter'
import { pathTo, selectAll } from '../selectAll'
import { childrenOf, lineOf } from './composedTree'
import { describe } from './findRows'

const writable =
  'textarea:not([readonly], [disabled]), [contenteditable=""], [contenteditable="true"], [g_editable="true"]'

/** The box to write into that was pointed at, around it or in it; undefined where there is none. */
export function boxAt(pointed: Element): Element | undefined {
  return lineOf(pointed).find(isWritable) ?? boxBelow(pointed)
}

function boxBelow(element: Element): Element | undefined {
  if (isWritable(element)) return element
  for (const child of childrenOf(element)) {
    const box = boxBelow(child)
    if (box) return box
  }
  return undefined
}

function isWritable(element: Element): boolean {
  const page = element.ownerDocument
  return element.matches(writable) || (page.designMode === 'on' && element === page.body)
}

/** How the adapter finds this box. No strategy is named, so that the first that knows the editor serves it. */
export function describeBox(page: Document, box: Element, names: Set<string>): Adapter['composers'] {
  const path = describe(box, names)
  return [
    {
      kind: box.localName === 'textarea' ? 'textarea' : 'taught',
      path: selectAll(page, path)[0] === box ? path : pathTo(box),
    },
  ]
}
