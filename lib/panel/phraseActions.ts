import type { StoreApi } from 'zustand/vanilla'
import { emptySlots, toText } from '../guidance/fillIn'
import type { Suggestion } from '../guidance/guidance'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts } from './ports'
import type { Reader } from './readAlong'
import { saying } from './saying'
import { piecesOf, withoutFreeWords } from './slots'

type PhraseActions = Pick<
  PanelActions,
  'insert' | 'copy' | 'typeSlot' | 'openPhrase' | 'chooseWording' | 'clearNotice' | 'focusReplyBox'
>

/** What the agent does with a phrase. Insertion and copying wait for the empty slots. */
export function phraseActions(store: StoreApi<PanelState>, ports: PanelPorts, reader: Reader): PhraseActions {
  let refusals = 0

  /** The text to use, or undefined when a slot is empty: then the panel says which. */
  const wordsOf = (suggestion: Suggestion) => {
    const { wording, ticket } = store.getState()
    const pieces = piecesOf(suggestion, wording, ticket.typed)
    const [empty] = emptySlots(pieces)
    if (!empty) return { text: toText(pieces), pieces }
    refusals += 1
    const { slot, label } = empty
    store.setState(saying({ name: 'slot-missing', phrase: suggestion.phrase, slot, label, count: refusals }))
    return undefined
  }

  const markUsed = (phrase: string, pieces: Parameters<typeof withoutFreeWords>[1]) =>
    reader.note((memory) => ({
      used: [...new Set([...memory.used, phrase])],
      typed: withoutFreeWords(memory.typed, pieces),
    }))

  return {
    insert: async (suggestion) => {
      const words = wordsOf(suggestion)
      if (!words) return
      const { phrase } = suggestion
      const outcome = await ports.insert(words.text)
      if (outcome.name !== 'blocked') markUsed(phrase, words.pieces)
      store.setState(saying({ name: 'insertion', phrase, outcome }))
    },
    copy: async (suggestion) => {
      const words = wordsOf(suggestion)
      if (!words) return
      const { phrase } = suggestion
      const isCopied = await ports.copy(words.text)
      if (isCopied) markUsed(phrase, words.pieces)
      store.setState(saying({ name: isCopied ? 'copied' : 'copy-refused', phrase }))
    },
    typeSlot: (slot, value) => {
      reader.note((memory) => ({ typed: { ...memory.typed, [slot]: value } }))
      const { notice } = store.getState()
      if (notice?.name === 'slot-missing' && notice.slot === slot) store.setState({ notice: undefined })
    },
    openPhrase: (open) => store.setState({ open }),
    chooseWording: (wording) => store.setState({ wording }),
    clearNotice: () => store.setState({ notice: undefined }),
    focusReplyBox: () => void ports.focusReplyBox(),
  }
}
