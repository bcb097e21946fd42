/**
 * Selects in a box as a mouse would.
 * @param from the wording that the selection starts before
 * @param to the wording that it ends behind; without it there is only a cursor
 */
export function selectIn(box: HTMLElement, from: string, to: string | undefined): void {
  if (box.localName === 'textarea') {
    const field = box as HTMLTextAreaElement
    const start = field.value.indexOf(from)
    field.setSelectionRange(start, to === undefined ? start : field.value.indexOf(to) + to.length)
    return
  }
  const [startNode, start] = placeOf(box, from)
  const [endNode, end] = to === undefined ? [startNode, start] : placeOf(box, to)
  const root = box.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null })
  const selection = root.getSelection ? root.getSelection() : box.ownerDocument.getSelection()
  selection?.setBaseAndExtent(startNode, start, endNode, end + (to?.length ?? 0))
}

function placeOf(box: HTMLElement, wording: string): [Node, number] {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(wording) ?? -1
    if (at >= 0) return [node, at]
  }
  throw new Error(`“${wording}” is not in the box.`)
}
