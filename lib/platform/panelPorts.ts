import { builtInPacks } from '../packs/builtIn'
import type { InsertOutcome, PanelPorts } from '../panel/ports'
import { copyText } from './clipboard'
import { type FollowedTab, followTab } from './followTab'
import { startAssessor } from './model/startAssessor'
import { loadSettings, saveSettings } from './settings'
import { switchedOnSites, switchOffSite, switchOnSite } from './sites'
import { teachPorts } from './teachPorts'

/** Connects the panel to the browser: the tab beside it, the model's worker, storage, clipboard and permissions. */
export function panelPorts(): PanelPorts {
  const assessor = startAssessor()
  let tab: FollowedTab | undefined
  const { taughtFor, onTold, ...teaching } = teachPorts(() => tab)
  return {
    ...teaching,
    watchPage: (onState, signal) => {
      tab = followTab(onState, taughtFor, onTold, signal)
    },
    watchModel: assessor.watchModel,
    retryModel: assessor.retryModel,
    assess: assessor.assess,
    insert: async (text): Promise<InsertOutcome> => {
      const page = tab?.page()
      const result = page ? await page.insert(text) : 'page-gone'
      if (result === 'inserted' || result === 'inserted-as-note') return { name: result }
      return { name: (await copyText(text)) ? 'copied' : 'blocked', because: result }
    },
    copy: copyText,
    focusReplyBox: async () => tab?.page()?.focusReplyBox(),
    switchOnSite,
    switchOffSite,
    switchedOnSites,
    loadPacks: async () => ({ packs: builtInPacks, problems: [] }),
    loadSettings,
    saveSettings,
  }
}
