import type { StoreApi } from 'zustand/vanilla'
import type { PanelState } from './panelState'
import type { PanelPorts } from './ports'

/** Counts a pick of a phrase on this machine, where the agent wants it. The order in view stays until the next message. */
export function countPick(store: StoreApi<PanelState>, ports: PanelPorts, phrase: string): void {
  const { settings, picks } = store.getState()
  if (!settings?.keepsPicks) return
  const counted = { ...picks, [phrase]: (picks[phrase] ?? 0) + 1 }
  store.setState({ picks: counted })
  // Refused, the count holds until the panel closes: nothing that the agent has to know.
  void ports.savePicks(counted)
}
