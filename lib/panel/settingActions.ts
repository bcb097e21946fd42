import type { StoreApi } from 'zustand/vanilla'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts } from './ports'
import type { Reader } from './readAlong'
import { saying } from './saying'

type SettingActions = Pick<PanelActions, 'changeSettings' | 'forgetPicks'>

/** Loads the packs for the chosen line of business and shows what follows from them. */
export async function refreshPacks(store: StoreApi<PanelState>, ports: PanelPorts, reader: Reader): Promise<void> {
  const { packs, problems } = await ports.loadPacks(store.getState().settings?.industry)
  store.setState({ packs, packProblems: problems })
  reader.onPacks()
}

/** What the agent wants of the panel in every conversation. */
export function settingActions(store: StoreApi<PanelState>, ports: PanelPorts, reader: Reader): SettingActions {
  const forget = async () => {
    store.setState({ picks: {} })
    return ports.savePicks({})
  }
  return {
    changeSettings: async (change) => {
      const settings = { ...(store.getState().settings ?? { hasSeenFirstRun: true }), ...change }
      store.setState({ settings })
      // Switched off, nothing of it stays behind.
      if (change.keepsPicks === false) await forget()
      if ('industry' in change) await refreshPacks(store, ports, reader)
      else reader.onPacks()
      if (!(await ports.saveSettings(settings))) store.setState(saying({ name: 'not-kept' }))
    },
    forgetPicks: async () => {
      store.setState(saying({ name: (await forget()) ? 'picks-forgotten' : 'not-kept' }))
      reader.onPacks()
    },
  }
}
