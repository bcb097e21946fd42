import type { StoreApi } from 'zustand/vanilla'
import { emptyLink } from './initialState'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts } from './ports'
import { readLink } from './readLink'
import { saying } from './saying'

type LinkActions = Pick<PanelActions, 'typeLink' | 'askForLink'>

/** A link to a pack: asked once when the agent presses the button, and then offered like a file that was dropped. */
export function linkActions(store: StoreApi<PanelState>, ports: PanelPorts): LinkActions {
  return {
    typeLink: (typed) => {
      if (!store.getState().link.isAsking) store.setState({ link: { ...emptyLink, typed } })
    },
    askForLink: async () => {
      const { link } = store.getState()
      const read = readLink(link.typed)
      if (read.name !== 'sound' || link.isAsking) return
      store.setState({ link: { ...link, isAsking: true, problem: undefined }, notice: undefined })
      const outcome = await ports.askForLink(read.address)
      if (outcome.name === 'failed') {
        store.setState({ link: { ...link, isAsking: false, problem: outcome.problem } })
        return
      }
      const arrival = await ports.offerPack(read.address, outcome.bytes)
      store.setState({ link: emptyLink, arrival: { ...arrival, fileName: read.address, isByLink: true } })
      // The agent has gone back to the ticket meanwhile, which stays in view.
      if (store.getState().view !== 'packs' && 'offer' in arrival)
        store.setState(saying({ name: 'pack-update', pack: arrival.offer.name, version: arrival.offer.version }))
    },
  }
}
