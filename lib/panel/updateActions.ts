import type { StoreApi } from 'zustand/vanilla'
import { refreshPacks } from './packActions'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts } from './ports'
import type { Reader } from './readAlong'
import { saying } from './saying'

type UpdateActions = Pick<PanelActions, 'switchPackUpdates' | 'askForPack' | 'openAddress'>

/** Updates of packs by the address that they name: asked for, and then offered like a file that was dropped. */
export function updateActions(
  store: StoreApi<PanelState>,
  ports: PanelPorts,
  reader: Reader,
  signal: AbortSignal,
): UpdateActions {
  const ask = async (name: string, isAsked: boolean) => {
    // What waits for the agent's decision is not pushed aside.
    if (!isAsked && store.getState().arrival) return
    store.setState({ askedPack: name })
    const outcome = await ports.askForPack(name, isAsked)
    store.setState({ askedPack: undefined })
    await refreshPacks(store, ports, reader)
    if (outcome.name === 'same' && isAsked) store.setState(saying({ name: 'pack-up-to-date', pack: name }))
    if (outcome.name !== 'file' || (!isAsked && store.getState().arrival)) return
    const { address, bytes } = outcome
    const arrival = await ports.offerPack(address, bytes, name)
    const isOffered = 'offer' in arrival
    if (!isOffered) {
      await ports.refusePack(name)
      await refreshPacks(store, ports, reader)
    }
    if (isOffered || isAsked) store.setState({ arrival: { fileName: address, updateOf: name, ...arrival } })
    if (isOffered && !isAsked)
      store.setState(saying({ name: 'pack-update', pack: name, version: arrival.offer.version }))
  }
  ports.watchPackUpdates((name) => void ask(name, false), signal)

  return {
    switchPackUpdates: async (name, isOn) => {
      const isKept = await ports.switchPackUpdates(name, isOn)
      await refreshPacks(store, ports, reader)
      if (!isKept) store.setState(saying({ name: 'pack-not-kept' }))
    },
    askForPack: (name) => ask(name, true),
    openAddress: (address) => ports.openAddress(address),
  }
}
