import type { StoreApi } from 'zustand/vanilla'
import type { PanelActions, PanelState } from './panelState'
import { countPick } from './pickCounts'
import type { PanelPorts } from './ports'
import type { Reader } from './readAlong'
import { saying } from './saying'

type ToolActions = Pick<
  PanelActions,
  | 'insertStack'
  | 'copyStack'
  | 'clearStack'
  | 'insertText'
  | 'copyWritten'
  | 'chooseTag'
  | 'tick'
  | 'setReminder'
  | 'removeReminder'
>

/** What belongs to no phrase in view. */
const ofNoPhrase = ''

/** Phrases that were stacked, and texts that a tool wrote. */
export function toolActions(store: StoreApi<PanelState>, ports: PanelPorts, reader: Reader): ToolActions {
  let isInserting = false

  /** Inserts once, however often the button is pressed meanwhile. True when the text reached the reply or the clipboard. */
  const insert = async (text: string): Promise<boolean> => {
    if (isInserting) return false
    const here = reader.here()
    isInserting = true
    const outcome = await ports.insert(text).finally(() => {
      isInserting = false
    })
    if (here.isInView()) store.setState(saying({ name: 'insertion', phrase: ofNoPhrase, outcome }))
    return outcome.name === 'inserted' || outcome.name === 'copied'
  }
  const copy = async (text: string): Promise<boolean> => {
    const isCopied = await ports.copy(text)
    store.setState(saying({ name: isCopied ? 'copied' : 'copy-refused', phrase: ofNoPhrase }))
    return isCopied
  }
  const stacked = () => store.getState().ticket.stack
  const together = () =>
    stacked()
      .map(({ text }) => text)
      .join('\n\n')

  const use = async (deliver: (text: string) => Promise<boolean>) => {
    const phrases = stacked().map(({ phrase }) => phrase)
    if (phrases.length === 0) return
    const here = reader.here()
    if (!(await deliver(together()))) return
    for (const phrase of phrases) countPick(store, ports, phrase)
    here.note(({ used }) => ({ used: [...new Set([...used, ...phrases])], stack: [] }))
  }

  return {
    insertStack: () => use(insert),
    copyStack: () => use(copy),
    clearStack: () => reader.note(() => ({ stack: [] })),
    insertText: async (text) => void (await insert(text)),
    copyWritten: async (text) => void (await copy(text)),
    setReminder: async (text, when) => {
      // First of all, within the click, in which alone the browser may be asked to show notifications.
      const isKept = await ports.setReminder(text, when)
      store.setState(saying({ name: isKept ? 'reminder-set' : 'not-kept' }))
    },
    removeReminder: (id) => void ports.removeReminder(id),
    chooseTag: (tag) => reader.note(() => ({ tag })),
    tick: (item, isTicked) =>
      reader.note(({ ticked }) => ({
        ticked: isTicked ? [...new Set([...ticked, item])] : ticked.filter((one) => one !== item),
      })),
  }
}
