import type { Composer } from '../../../conversation/conversation'
import { pathTo } from './borrowed'
import { isShown } from './isShown'
import type { Survey } from './surveyPage'

/** Editable places that are no reply box: side panels, headers, search. */
const elsewhere = 'aside, nav, header, h1, h2, [role="search"], [role="complementary"]'

/** The largest visible box to write into that stands with the thread. */
export function findReplyBox({ elements, boxes }: Survey): Element | undefined {
  return boxes
    .map((at) => elements[at] as Element)
    .filter((box) => !box.closest(elsewhere) && isShown(box))
    .sort((a, b) => areaOf(b) - areaOf(a))[0]
}

/** The box as others find it again. */
export function composerOf(box: Element): Composer {
  return { kind: kindOf(box), path: pathTo(box), writes: 'reply' }
}

function kindOf(box: Element): string {
  if (box.localName === 'textarea') return 'textarea'
  if (box.ownerDocument.defaultView?.frameElement?.closest('.cke')) return 'ckeditor4'
  return box.classList.contains('ProseMirror') ? 'prosemirror' : 'contenteditable'
}

function areaOf(box: Element): number {
  const { width, height } = box.getBoundingClientRect()
  return width * height
}
