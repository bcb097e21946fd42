import type { StoreApi } from 'zustand/vanilla'
import type { DraftMark } from '../guidance/draft/draftReview'
import type { DraftToReview } from '../guidance/draft/reviewAnswer'
import { noDraft } from './initialState'
import { latestOnly } from './latestOnly'
import type { PanelState } from './panelState'
import type { PanelPorts } from './ports'
import { isSameThread } from './ticketMemory'

/** Reviews the draft that the page tells of, and anew when what it answers has changed. */
export function reviewAlong(store: StoreApi<PanelState>, ports: PanelPorts, signal: AbortSignal): void {
  const draftOf = () => store.getState().draft
  const show = (text: string, marks: readonly DraftMark[]) => store.setState({ draft: { ...draftOf(), text, marks } })
  let asked: DraftToReview | undefined
  const reviewing = latestOnly(
    ports.review,
    ({ draft }: DraftToReview, marks: DraftMark[]) => {
      if (draft === draftOf().told) show(draft, marks)
    },
    // The panel says by itself that the model has stopped; without it nothing is marked.
    () => {
      asked = undefined
      show(draftOf().text, [])
    },
  )
  const review = () => {
    const { stage, ticket, draft } = store.getState()
    if (stage.name !== 'ready' || draft.told === '') return
    const { conversation, assessment } = stage
    const input = { conversation, style: ticket.style ?? assessment.style, draft: draft.told }
    const isAsked = asked && input.style === asked.style && input.draft === asked.draft
    if (asked && isAsked && isSameThread(asked.conversation, conversation)) return
    asked = input
    reviewing.ask(input)
  }

  ports.watchDraft((told) => {
    const { draft, notice } = store.getState()
    // What came of a replacement stays in view while its own words are told.
    if (notice?.name === 'draft' && !isSame(told, draft.text)) store.setState({ notice: undefined })
    if (told.trim() === '') return store.setState({ draft: noDraft })
    store.setState({ draft: { ...draft, told } })
    review()
  }, signal)
  const unsubscribe = store.subscribe(({ stage, ticket, draft }, before) => {
    if (draft === noDraft && before.draft !== noDraft) {
      asked = undefined
      reviewing.drop()
    }
    // Words that were replaced may come back, and are new then.
    if (draft.text !== before.draft.text && draft.text !== asked?.draft) asked = undefined
    if (stage !== before.stage || ticket.style !== before.ticket.style) review()
  })
  signal.addEventListener('abort', () => {
    unsubscribe()
    reviewing.drop()
    store.setState({ draft: noDraft })
  })
}

/** Editors change spaces of what is written into them. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  return plain(one) === plain(other)
}
