import { browser } from 'wxt/browser'
import type { Stored } from '../../proof/proofFacts'

const areas = ['local', 'sync', 'session'] as const

/** Everything that the extension keeps anywhere a page of it can keep something. */
export async function readStored(): Promise<Stored> {
  const found: Record<string, unknown> = {}
  for (const area of areas) {
    for (const [key, value] of Object.entries(await browser.storage[area].get(null))) {
      found[`storage.${area}: ${key}`] = value
    }
  }
  for (const [key, value] of Object.entries({ ...localStorage })) found[`localStorage: ${key}`] = value
  for (const { name, version } of await indexedDB.databases()) found[`indexedDB: ${name}`] = { version }
  for (const name of await caches.keys()) found[`cache: ${name}`] = {}
  return found
}

/** Deletes all of it. */
export async function wipeStored(): Promise<void> {
  for (const area of areas) await browser.storage[area].clear()
  localStorage.clear()
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name)
  for (const name of await caches.keys()) await caches.delete(name)
}

/** A copy of the extension's own storage, kept in memory, to put back what a wipe took. */
export async function copyStorage(): Promise<() => Promise<void>> {
  const copies = await Promise.all(areas.map(async (area) => [area, await browser.storage[area].get(null)] as const))
  return async () => {
    for (const [area, content] of copies) await browser.storage[area].set(content)
  }
}
