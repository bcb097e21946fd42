import type { StoreApi } from 'zustand/vanilla'
import type { Counsel } from './counsel'
import { emptySearch } from './initialState'
import type { PanelActions, PanelState } from './panelState'
import { saying } from './saying'
import { conversationOf } from './stage'

type SearchActions = Pick<PanelActions, 'show' | 'searchInstead' | 'typeQuery' | 'openFound'>

/** Opening a view over the stage, and the search over all phrases. */
export function searchActions(store: StoreApi<PanelState>, counsel: Counsel): SearchActions {
  const find = (query: string) => {
    const { stage, packs } = store.getState()
    const conversation = conversationOf(stage)
    const assessment = stage.name === 'ready' ? stage.assessment : undefined
    return conversation ? counsel.search(packs, query, conversation, assessment) : []
  }
  const typeQuery = (query: string) => store.setState({ search: { query, found: find(query), opened: undefined } })
  return {
    show: (view) => {
      // A search needs a conversation for its slots; without one there is no reply box either.
      if (view === 'search' && !conversationOf(store.getState().stage)) return
      store.setState({ view, search: emptySearch, notice: undefined })
      if (view === 'search') typeQuery('')
    },
    searchInstead: (card, query) => {
      if (!conversationOf(store.getState().stage)) return
      store.setState({ view: 'search', ...saying({ name: 'none-due', card }) })
      typeQuery(query)
    },
    typeQuery,
    openFound: (opened) => store.setState(({ search }) => ({ search: { ...search, opened }, notice: undefined })),
  }
}
