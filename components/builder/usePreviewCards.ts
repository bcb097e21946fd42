import { useState } from 'react'
import { emptySlots } from '../../lib/guidance/fillIn'
import type { Suggestion } from '../../lib/guidance/guidance'
import type { Notice } from '../../lib/panel/notice'
import { piecesOf, type Wording } from '../../lib/panel/slots'
import type { PhraseActs, PhraseLook } from '../panel/PhraseCard'

/** The panel's cards outside the panel: wordings change, gaps are filled and asked for, and nothing is inserted anywhere. */
export function usePreviewCards() {
  const [wording, setWording] = useState<Wording>('text')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [notice, setNotice] = useState<Notice>()
  const [open, onOpen] = useState(0)
  const [isFolded, setFolded] = useState({ boundary: false, escalation: false })
  const look: PhraseLook = { wording, typed, notice, facts: [], isBrief: false, isNote: false }
  /** As in the panel: an empty gap stops it. */
  const use = async (suggestion: Suggestion) => {
    const [missing] = emptySlots(piecesOf(suggestion, wording, typed))
    const { phrase } = suggestion
    setNotice(
      missing && { name: 'slot-missing', phrase, slot: missing.slot, label: missing.label, count: performance.now() },
    )
  }
  const acts: PhraseActs = {
    insert: use,
    copy: use,
    stackPhrase: () => undefined,
    typeSlot: (slot, value) => {
      setTyped((old) => ({ ...old, [slot]: value }))
      setNotice(undefined)
    },
    chooseWording: setWording,
    bringBack: () => undefined,
    bringBackTaught: async () => undefined,
    bringBackPack: async () => undefined,
    clearNotice: () => setNotice(undefined),
    show: () => undefined,
  }
  const onFold = (card: 'boundary' | 'escalation', folded: boolean) => setFolded((old) => ({ ...old, [card]: folded }))
  return { look, acts, open, onOpen, isFolded, onFold }
}
