import type { StoreApi } from 'zustand/vanilla'
import { refreshPacks } from './packActions'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts } from './ports'
import type { Reader } from './readAlong'
import { saying } from './saying'

type SettingActions = Pick<PanelActions, 'changeSettings' | 'forgetPicks'>

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
