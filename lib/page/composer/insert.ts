import type { Composer } from '../../conversation/conversation'
import type { DraftStretch } from '../../conversation/draftStretch'
import { selectFirst } from '../selectAll'
import { readDraft } from './draft'
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
  const found = find(page, composer)
  return typeof found === 'string' ? found : write(found, (caret) => spaced(text, caret))
}

/**
 * Writes a text in the place of exactly a stretch of the draft, and reads it back. Does nothing when other words stand there by now.
 * @param page the document that the composer's path starts in
 */
export async function replaceInComposer(
  page: Document,
  composer: Composer,
  { start, end, words }: DraftStretch,
  text: string,
): Promise<InsertResult | 'draft-changed'> {
  const found = find(page, composer)
  if (typeof found === 'string') return found
  const { box, strategy } = found
  const draft = readDraft(box, strategy)
  if (words === '' || draft.text.slice(start, end) !== words) return 'draft-changed'
  const stretch = draft.inBox(start, end)
  return stretch
    ? write(
        found,
        () => text,
        () => strategy.select(box, stretch),
      )
    : 'editor-refused'
}

type Found = { box: HTMLElement; strategy: Strategy }

function find(page: Document, composer: Composer): Found | 'no-reply-box' | 'editor-refused' {
  const box = boxOf(page, composer)
  if (!box) return 'no-reply-box'
  const strategy = strategyOf(box, composer)
  return strategy ? { box, strategy } : 'editor-refused'
}

/**
 * Tries one way of the box after the other, until a text is read back from it.
 * @param wordsAt the text for where the cursor stands
 * @param place puts the cursor there first; false when it cannot
 */
async function write(
  { box, strategy }: Found,
  wordsAt: (caret: Caret) => string,
  place: () => boolean = () => true,
): Promise<InsertResult> {
  const before = strategy.read(box)
  for (const way of strategy.ways) {
    if (!place()) return 'editor-refused'
    const caret = strategy.focus(box)
    // Editors with a model of their own hear of the cursor's place only with the next frame.
    await nextFrame()
    const whole = wordsAt(caret)
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

/** The agent's draft for the customer: empty where the box writes a note, and where there is none. */
export function draftIn(page: Document, composer: Composer | null | undefined): string {
  if (composer?.writes !== 'reply') return ''
  const found = find(page, composer)
  return typeof found === 'string' ? '' : readDraft(found.box, found.strategy).text
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
