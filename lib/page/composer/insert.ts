import type { Composer } from '../../conversation/conversation'
import { selectFirst } from '../selectAll'
import { hasArrived, isSame } from './hasArrived'
import { nextFrame } from './nextFrame'
import { strategies } from './strategies'
import type { Caret, Strategy } from './strategy'

/** What became of a text: only `inserted` when it was read back from the box. */
export type InsertResult = 'inserted' | 'no-reply-box' | 'editor-refused'

/** How long an editor may take to show a text. Those measured need up to about 200 ms. */
const longestWaitMs = 300

/**
 * Writes a text into the reply box at the cursor, as typing would, and reads it back. Never sends.
 * @param page the document that the composer's path starts in
 * @param text its lines separated by `\n`
 */
export async function insertIntoComposer(page: Document, composer: Composer, text: string): Promise<InsertResult> {
  const box = boxOf(page, composer)
  if (!box) return 'no-reply-box'
  const strategy = strategyOf(box, composer)
  if (!strategy) return 'editor-refused'
  const before = strategy.read(box)
  for (const way of strategy.ways) {
    const caret = strategy.focus(box)
    // Editors with a model of their own hear of the cursor's place only with the next frame.
    await nextFrame()
    const whole = spaced(text, caret)
    way(box, strategy.fit(box, whole))
    if (await becomes(() => hasArrived(strategy.read(box), caret, whole))) return 'inserted'
    if (!isSame(strategy.read(box), before)) {
      // Something came in part, and the next way must not add to it.
      box.ownerDocument.execCommand('undo')
      if (!(await becomes(() => isSame(strategy.read(box), before)))) return 'editor-refused'
    }
  }
  return 'editor-refused'
}

/** Puts the cursor into the reply box; does nothing when the box is gone. */
export function focusComposer(page: Document, composer: Composer): void {
  const box = boxOf(page, composer)
  if (box) strategyOf(box, composer)?.focus(box)
}

/** What stands in the reply box, its lines separated by `\n`; undefined when the box is gone. */
export function readComposer(page: Document, composer: Composer): string | undefined {
  const box = boxOf(page, composer)
  return box && strategyOf(box, composer)?.read(box)
}

function boxOf(page: Document, composer: Composer): HTMLElement | undefined {
  // A frame has its own HTMLElement class, so instanceof would fail; every editable element is one.
  return selectFirst(page, composer.path) as HTMLElement | undefined
}

function strategyOf(box: Element, { kind }: Composer): Strategy | undefined {
  return strategies.find((each) => each.claims(box)) ?? strategies.find((each) => each.kind === kind)
}

/** The text with what parts it from the words around it: a blank line below a draft or a salutation, a space within a line. */
function spaced(text: string, { isOwn, above, before, after, below }: Caret): string {
  const isAtEnd = !isOwn || `${after}${below}`.trim() === ''
  const startsParagraph = !isOwn || text.includes('\n') || /[,:，、]\s*$/.test(before)
  const end = /^[\p{L}\p{N}]/u.test(after) ? ' ' : ''
  const isBelowWords = before.trim() !== '' || (!isOwn && above.trim() !== '')
  if (isAtEnd && startsParagraph && isBelowWords) {
    return `${before.trim() === '' ? '\n' : '\n\n'}${text}${end}`
  }
  return `${/\S$/.test(before) ? ' ' : ''}${text}${end}`
}

/** Whether a condition holds within the longest wait, looked at after each frame. */
async function becomes(holds: () => boolean): Promise<boolean> {
  const end = performance.now() + longestWaitMs
  do {
    await nextFrame()
    if (holds()) return true
  } while (performance.now() < end)
  return false
}
