import { browser } from 'wxt/browser'
import type { Industry } from '../../packs/builtIn'
import type { PackPorts } from '../../panel/ports'
import { loadPolicy } from '../managedPolicy'
import type { packShelf } from '../packShelf'
import { askInFrame } from './askInFrame'
import { askPage } from './askMessages'
import { packUpdates } from './packUpdates'

/** Firefox has no pages of this kind, so its manifest names none. */
function canAsk(): boolean {
  const { sandbox } = browser.runtime.getManifest()
  return sandbox?.pages.includes(askPage.slice(1)) ?? false
}

/** Connects updates by address to the shelf, to storage and to the page that alone may connect. */
export function updatePorts(
  shelf: ReturnType<typeof packShelf>,
): Pick<
  PackPorts,
  | 'loadPacks'
  | 'switchPackUpdates'
  | 'askForPack'
  | 'askForLink'
  | 'settlePack'
  | 'refusePack'
  | 'watchPackUpdates'
  | 'openAddress'
> {
  const updates = packUpdates({
    ask: askInFrame,
    canAsk,
    isOnline: () => navigator.onLine,
    now: Date.now,
    random: Math.random,
  })
  const loadPacks = async (industry: Industry | undefined) => {
    const { packs, shelved, problems, policy } = await shelf.open(industry)
    return {
      packs,
      problems,
      shelved: await updates.describe(shelved, policy),
      featuresOff: policy.featuresOff,
      canAsk: canAsk(),
    }
  }
  const find = async (name: string) => (await loadPacks(undefined)).shelved.find((pack) => pack.name === name)
  return {
    loadPacks,
    switchPackUpdates: async (name, isOn) => {
      if (!isOn) return updates.switchOff(name)
      const address = (await find(name))?.updatesFrom
      return address !== undefined && updates.switchOn(name, address)
    },
    askForPack: async (name, isAsked) => {
      const pack = await find(name)
      return pack ? updates.ask(pack, isAsked) : { name: 'not-due' }
    },
    askForLink: async (address) => updates.askLink(address, (await loadPolicy()).policy),
    settlePack: updates.settle,
    refusePack: updates.notTaken,
    watchPackUpdates: (onDue, signal) => updates.watch(onDue, signal),
    openAddress: (address) => void browser.tabs.create({ url: address }),
  }
}
