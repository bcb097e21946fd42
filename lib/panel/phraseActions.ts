import type { StoreApi } from 'zustand/vanilla'
import { emptySlots, toText } from '../guidance/fillIn'
import type { Suggestion } from '../guidance/guidance'
import type { PanelActions, PanelState } from './panelState'
import { countPick } from './pickCounts'
import type { PanelPorts } from './ports'
import type { Reader } from './readAlong'
import { saying } from './saying'
import { piecesOf, withoutFreeWords } from './slots'

type PhraseActions = Pick<
  PanelActions,
  'insert' | 'copy' | 'typeSlot' | 'stackPhrase' | 'openPhrase' | 'chooseWording' | 'clearNotice' | 'focusReplyBox'
>

/** What the agent does with a phrase. Insertion and copying wait for the empty slots. */
export function phraseActions(store: StoreApi<PanelState>, ports: PanelPorts, reader: Reader): PhraseActions {
  let refusals = 0
  let isInserting = false

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

  type Here = ReturnType<Reader['here']>

  const markUsed = (here: Here, phrase: string, pieces: Parameters<typeof withoutFreeWords>[1]) => {
    countPick(store, ports, phrase)
    here.note((memory) => ({
      used: [...new Set([...memory.used, phrase])],
      typed: withoutFreeWords(memory.typed, pieces),
    }))
  }

  return {
    insert: async (suggestion) => {
      // A key that is held or pressed twice must not write twice, nor undo what the first press wrote.
      if (isInserting) return
      const words = wordsOf(suggestion)
      if (!words) return
      const { phrase } = suggestion
      const here = reader.here()
      isInserting = true
      const outcome = await ports.insert(words.text).finally(() => {
        isInserting = false
      })
      // A note is no reply: the phrase is still to be said.
      if (outcome.name === 'inserted' || outcome.name === 'copied') markUsed(here, phrase, words.pieces)
      if (here.isInView()) store.setState(saying({ name: 'insertion', phrase, outcome }))
    },
    copy: async (suggestion) => {
      const words = wordsOf(suggestion)
      if (!words) return
      const { phrase } = suggestion
      const here = reader.here()
      const isCopied = await ports.copy(words.text)
      if (isCopied) markUsed(here, phrase, words.pieces)
      if (here.isInView()) store.setState(saying({ name: isCopied ? 'copied' : 'copy-refused', phrase }))
    },
    typeSlot: (slot, value) => {
      reader.note((memory) => ({ typed: { ...memory.typed, [slot]: value } }))
      const { notice } = store.getState()
      if (notice?.name === 'slot-missing' && notice.slot === slot) store.setState({ notice: undefined })
    },
    stackPhrase: (suggestion) => {
      const words = wordsOf(suggestion)
      if (!words) return
      const { phrase } = suggestion
      reader.note(({ stack }) => ({
        stack: [...stack.filter((one) => one.phrase !== phrase), { phrase, text: words.text }],
      }))
      store.setState(saying({ name: 'stacked', phrase }))
    },
    openPhrase: (open) => store.setState({ open }),
    chooseWording: (wording) => store.setState({ wording }),
    clearNotice: () => store.setState({ notice: undefined }),
    focusReplyBox: () => void ports.focusReplyBox(),
  }
}
