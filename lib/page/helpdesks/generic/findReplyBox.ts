import type { Composer } from '../../../conversation/conversation'
import { isVisible } from '../../isVisible'
import { pathTo, selectAll } from '../../selectAll'

/** Kinds of box with the path to all of that kind, most telling first. */
const kinds: { kind: string; path: string }[] = [
  { kind: 'ckeditor4', path: '.cke iframe >>> body[contenteditable="true"]' },
  { kind: 'prosemirror', path: '.ProseMirror[contenteditable="true"]' },
  { kind: 'contenteditable', path: '[contenteditable="true"]' },
  { kind: 'textarea', path: 'textarea:not([readonly], [disabled])' },
]

/** Editable places that are no reply box: side panels, headers, search. */
const elsewhere = 'aside, nav, header, h1, h2, [role="search"], [role="complementary"]'

/** The largest visible box to write into that stands with the thread, or null. */
export function findReplyBox(page: Document): Composer | null {
  for (const { kind, path } of kinds) {
    const boxes = selectAll(page, path).filter((box) => isVisible(box) && !box.closest(elsewhere))
    const largest = boxes.sort((a, b) => areaOf(b) - areaOf(a))[0]
    if (largest) return { kind, path: pathTo(largest), writes: 'reply' }
  }
  return null
}

function areaOf(box: Element): number {
  const { width, height } = box.getBoundingClientRect()
  return width * height
}
