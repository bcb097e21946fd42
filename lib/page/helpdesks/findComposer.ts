import type { Composer } from '../../conversation/conversation'
import { isVisible } from '../isVisible'
import { pathTo, type Root, selectAll, selectFirst } from '../selectAll'
import type { Adapter } from './adapter'

/**
 * The first visible reply box of the ticket, or else of the page around it.
 * @param entered collects the frames and shadow roots on the way
 */
export function findComposer(
  rules: Adapter['composers'],
  page: Document,
  ticket: Root,
  entered: Set<Node>,
): Composer | null {
  for (const root of ticket === page ? [page] : [ticket, page]) {
    for (const { kind, path, noteWhile = [] } of rules) {
      const box = selectAll(root, path, entered).find(isVisible)
      if (!box) continue
      const writesNote = noteWhile.some((note) => selectFirst(root, note) !== undefined)
      return { kind, path: pathTo(box, path), writes: writesNote ? 'note' : 'reply' }
    }
  }
  return null
}
