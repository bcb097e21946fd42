import type { BrowserDocument } from '../../tools/machine/browserDocument'

/** Everything that the extension keeps anywhere a page of it can keep something, by place. Empty places are left out. */
export type Stored = Record<string, unknown>

/** Walks over all storage of the extension's origin. */
export function everythingStored(panel: BrowserDocument): Promise<Stored> {
  return panel.evaluate(walk)
}

/** Runs in the panel. */
async function walk(): Promise<Stored> {
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
  const found: Stored = {}
  const keep = (place: string, content: unknown, isEmpty: boolean) => {
    if (!isEmpty) found[place] = content
  }
  for (const area of ['local', 'sync', 'session'] as const) {
    const content = await api.storage[area].get(null)
    keep(`storage.${area}`, content, Object.keys(content).length === 0)
  }
  const databases = await indexedDB.databases()
  keep('indexedDB', databases, databases.length === 0)
  const cacheNames = await caches.keys()
  keep('caches', cacheNames, cacheNames.length === 0)
  keep('localStorage', { ...localStorage }, localStorage.length === 0)
  keep('sessionStorage', { ...sessionStorage }, sessionStorage.length === 0)
  keep('cookie', document.cookie, document.cookie === '')
  const files: string[] = []
  const root = await navigator.storage.getDirectory().catch(() => undefined)
  // The DOM library of TypeScript does not yet know that a folder can be walked.
  for await (const name of (root as unknown as { keys(): AsyncIterable<string> } | undefined)?.keys() ?? [])
    files.push(name)
  keep('files', files, files.length === 0)
  return found
}
