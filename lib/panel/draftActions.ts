import type { StoreApi } from 'zustand/vanilla'
import { applyMark, markKey, marksAfter } from '../guidance/draft/applyMark'
import type { DraftMark } from '../guidance/draft/draftReview'
import { draftOutcome } from './draftMarks'
import type { DraftOutcome } from './notice'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts, ReplaceOutcome } from './ports'
import { saying } from './saying'

/** Most spaces that an editor may take away before a stretch. */
const mostSpaces = 40

type DraftActions = Pick<PanelActions, 'replaceMark' | 'leaveMark' | 'undoReplace'>

/** What the agent does with the marks of a draft. The page replaces words only while they still stand there. */
export function draftActions(store: StoreApi<PanelState>, ports: PanelPorts): DraftActions {
  let isReplacing = false
  /** What was replaced last, and where about. */
  let last: { mark: DraftMark; words: string } | undefined

  const change = (draft: Partial<PanelState['draft']>) =>
    store.setState((state) => ({ draft: { ...state.draft, ...draft } }))

  /** Does what a mark says in the reply box, and shows it at once: the page tells of it only after a rest. */
  const apply = async (mark: DraftMark, done: DraftOutcome): Promise<ReplaceOutcome | undefined> => {
    const { text, marks } = store.getState().draft
    const { start, end, rewrite } = mark
    // A key that is pressed twice must not replace twice.
    if (isReplacing || rewrite === null) return undefined
    isReplacing = true
    const outcome = await ports.replace({ start, end, words: text.slice(start, end) }, rewrite).finally(() => {
      isReplacing = false
    })
    // Another ticket or another draft is in view by now.
    if (store.getState().draft.text !== text) return undefined
    const isDone = outcome === 'replaced'
    const words = applyMark(text, mark)
    if (isDone) change({ told: words, text: words, marks: marksAfter(marks, mark) })
    store.setState(saying({ name: 'draft', outcome: isDone ? done : outcome }))
    return outcome
  }

  return {
    replaceMark: async (mark) => {
      const { text } = store.getState().draft
      const { start, end } = mark
      if ((await apply(mark, 'replaced')) !== 'replaced') return
      last = { mark, words: text.slice(start, end) }
    },
    leaveMark: (mark) => {
      const { left, text } = store.getState().draft
      change({ left: [...left, markKey(mark, text)] })
    },
    undoReplace: async () => {
      if (draftOutcome(store.getState()) !== 'replaced' || !last) return
      const { mark, words } = last
      const written = mark.rewrite ?? ''
      // Editors change the spaces of what is written into them, so it may stand a little before or behind.
      const start = store.getState().draft.text.indexOf(written, Math.max(0, mark.start - mostSpaces))
      if (start < 0) return store.setState(saying({ name: 'draft', outcome: 'changed' }))
      await apply({ ...mark, start, end: start + written.length, rewrite: words }, 'undone')
    },
  }
}
