import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { ProofFacts } from '../../proof/proofFacts'
import type { ProofPorts } from '../../proof/proofPorts'
import { downloadFile } from '../downloadFile'
import { loadPolicy } from '../managedPolicy'
import { fetchPackaged } from '../model/fetchPackaged'
import { parsePackaged } from '../model/modelFiles'
import { type ModelPorts, startAssessor } from '../model/startAssessor'
import { packShelf } from '../packShelf'
import { loadSettings } from '../settings'
import { switchedOnSites, switchOffSite } from '../sites'
import { packFetches } from '../updates/packUpdates'
import { copyStorage, readStored, wipeStored } from './stored'
import { sumBuild } from './sumBuild'
import { testModel } from './testModel'
import { tryOutside } from './tryOutside'

const headsSchema = z.object({
  provenance: z.object({
    sources: z.array(z.object({ source: z.string(), messages: z.number(), licence: z.string() })),
  }),
})

/** Connects the proof page to the browser. */
export function proofPorts(): ProofPorts {
  const fetchFile = fetchPackaged(new URL('/', location.href).href)
  let bringBack: (() => Promise<void>) | undefined
  let assessor: ModelPorts | undefined
  return {
    facts,
    watchChanges(onChange) {
      const events = [browser.storage.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved]
      for (const event of events) event.addListener(onChange)
      return () => {
        for (const event of events) event.removeListener(onChange)
      }
    },
    tryOutside,
    sumBuild: () => sumBuild(fetchFile),
    async packs() {
      const { shelved, packs, problems } = await packShelf(loadPolicy).open((await loadSettings()).settings.industry)
      const isOurs = (name: string) => !shelved.some((pack) => pack.name === name)
      return { shelved, packs: packs.filter(({ name }) => isOurs(name)), problems }
    },
    async modelSources() {
      const path = 'model/heads.json'
      const bytes = await fetchFile(path, () => undefined)
      return parsePackaged(path, bytes, headsSchema).provenance.sources
    },
    testModel(onFraction) {
      assessor ??= startAssessor()
      return testModel(assessor.assess, onFraction)
    },
    switchOffSite,
    async wipe() {
      try {
        bringBack = await copyStorage()
        await wipeStored()
        return true
      } catch {
        return false
      }
    },
    async bringBack() {
      try {
        await bringBack?.()
        return bringBack !== undefined
      } catch {
        return false
      }
    },
    exportStored: (stored) => downloadFile('evenkeel-stored.json', `${JSON.stringify(stored, null, 2)}\n`),
  }
}

async function facts(): Promise<ProofFacts> {
  const { permissions = [] } = await browser.permissions.getAll()
  const { version, content_security_policy: policy } = browser.runtime.getManifest()
  const pages = typeof policy === 'string' ? policy : (policy?.extension_pages ?? '')
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = loaded.filter((address) => address.startsWith(location.origin) || address.startsWith('data:'))
  return {
    version,
    permissions: permissions.toSorted(),
    sites: await switchedOnSites(),
    policy: directivesOf(pages),
    askPolicy: directivesOf(typeof policy === 'string' ? '' : (policy?.sandbox ?? '')),
    fetches: await packFetches(),
    outside: loaded.filter((address) => !own.includes(address)),
    own: own.length,
    stored: await readStored(),
  }
}

function directivesOf(policy: string): string[] {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
}
