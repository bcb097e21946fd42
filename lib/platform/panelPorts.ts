import { browser } from 'wxt/browser'
import type { Adapter } from '../page/helpdesks/adapter'
import type { InsertOutcome, PanelPorts } from '../panel/ports'
import { documentKnows } from './adapters'
import { copyText } from './clipboard'
import { type FollowedTab, followTab } from './followTab'
import { loadPolicy, watchPolicy } from './managedPolicy'
import { startAssessor } from './model/startAssessor'
import { packAdapters } from './packAdapters'
import { packShelf } from './packShelf'
import { loadPicks, savePicks } from './picks'
import { removeReminder, setReminder, watchReminders } from './reminders'
import { loadSettings, saveSettings } from './settings'
import { switchedOnSites, switchOffSite, switchOnSite } from './sites'
import { teachPorts } from './teachPorts'
import { updatePorts } from './updates/updatePorts'

/** Connects the panel to the browser: the tab beside it, the model's worker, storage, clipboard and permissions. */
export function panelPorts(): PanelPorts {
  const assessor = startAssessor()
  const shelf = packShelf(loadPolicy)
  let tab: FollowedTab | undefined
  const draftWatchers = new Set<(draft: string) => void>()
  const onDraft = (draft: string) => {
    for (const watcher of draftWatchers) watcher(draft)
  }
  const { taughtFor, onTold, ...teaching } = teachPorts(() => tab)
  const updates = updatePorts(shelf)
  /** Helpdesks that packs describe, as the packs were loaded last. */
  let described: Adapter[] = []
  const adaptersFor = async (site: string) => [...(await taughtFor(site)), ...described]
  return {
    ...teaching,
    watchPage: (onState, signal) => {
      tab = followTab({ onState, onDraft, onTold }, adaptersFor, signal)
    },
    watchDraft: (watcher, signal) => {
      draftWatchers.add(watcher)
      signal.addEventListener('abort', () => draftWatchers.delete(watcher))
    },
    watchModel: assessor.watchModel,
    retryModel: assessor.retryModel,
    assess: assessor.assess,
    practise: assessor.practise,
    review: assessor.review,
    insert: async (text): Promise<InsertOutcome> => {
      const page = tab?.page()
      const result = page ? await page.insert(text) : 'page-gone'
      if (result === 'inserted' || result === 'inserted-as-note') return { name: result }
      // An insertion asks nothing of the draft.
      const because = result === 'draft-changed' ? 'editor-refused' : result
      return { name: (await copyText(text)) ? 'copied' : 'blocked', because }
    },
    replace: async (stretch, text) => {
      const page = tab?.page()
      const result = page ? await page.replace(stretch, text) : 'page-gone'
      if (result === 'inserted') return 'replaced'
      if (result === 'draft-changed' || result === 'other-ticket') return 'changed'
      return (await copyText(text)) ? 'copied' : 'blocked'
    },
    copy: copyText,
    focusReplyBox: async () => tab?.page()?.focusReplyBox(),
    switchOnSite,
    switchOffSite,
    openBuilder: () => void browser.runtime.openOptionsPage(),
    openProof: () => void browser.tabs.create({ url: browser.runtime.getURL('/proof.html') }),
    switchedOnSites,
    ...updates,
    loadPacks: async (industry) => {
      const loaded = await updates.loadPacks(industry)
      const { adapters, problems } = packAdapters(loaded.packs, documentKnows(document))
      const isNew = JSON.stringify(adapters) !== JSON.stringify(described)
      described = adapters
      if (isNew) tab?.readAgain()
      return { ...loaded, problems: [...loaded.problems, ...problems] }
    },
    offerPack: shelf.offer,
    acceptPack: shelf.accept,
    orderPacks: shelf.order,
    choosePackVersion: shelf.use,
    removePack: shelf.remove,
    bringBackPack: shelf.bringBack,
    watchPacks: (onChange, signal) => {
      shelf.watch(onChange, signal)
      watchPolicy(onChange, signal)
    },
    loadSettings,
    saveSettings,
    loadPicks,
    savePicks,
    watchReminders,
    setReminder,
    removeReminder,
  }
}
