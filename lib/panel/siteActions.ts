import type { StoreApi } from 'zustand/vanilla'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts } from './ports'
import { saying } from './saying'

type SiteActions = Pick<
  PanelActions,
  'switchOnSite' | 'switchOffSite' | 'openProof' | 'openBuilder' | 'retryModel' | 'copyDetails' | 'finishFirstRun'
>

/** Reads the switched-on sites into the state. */
export async function refreshSites(store: StoreApi<PanelState>, ports: PanelPorts): Promise<void> {
  store.setState({ sites: await ports.switchedOnSites() })
}

/** Permissions, settings and the model: what concerns the panel and not one ticket. */
export function siteActions(store: StoreApi<PanelState>, ports: PanelPorts): SiteActions {
  return {
    switchOnSite: async (site) => {
      // First of all, within the click: after an `await` the browser would not take it for the agent's act.
      const isOn = await ports.switchOnSite(site)
      store.setState(isOn ? { notice: undefined } : saying({ name: 'declined' }))
      await refreshSites(store, ports)
    },
    openProof: () => ports.openProof(),
    openBuilder: () => ports.openBuilder(),
    switchOffSite: async (site) => {
      await ports.switchOffSite(site)
      await refreshSites(store, ports)
      store.setState(saying({ name: 'site-off', site }))
    },
    retryModel: () => ports.retryModel(),
    copyDetails: async (detail) => {
      const isCopied = await ports.copy(detail)
      store.setState(saying({ name: isCopied ? 'copied' : 'copy-refused', phrase: '' }))
    },
    finishFirstRun: async () => {
      const settings = { ...store.getState().settings, hasSeenFirstRun: true }
      store.setState({ settings })
      if (!(await ports.saveSettings(settings))) store.setState(saying({ name: 'not-kept' }))
    },
  }
}
