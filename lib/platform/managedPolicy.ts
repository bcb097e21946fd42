import { browser } from 'wxt/browser'
import { type Policy, readPolicy } from '../packs/policy'

/** What the organisation has set, read anew at each call. Never throws: Firefox refuses to answer where there is no policy. */
export async function loadPolicy(): Promise<{ policy: Policy; problems: string[] }> {
  const stored = await browser.storage.managed.get(null).catch(() => undefined)
  return readPolicy(stored)
}

/** Tells when the organisation changed something, until `signal` aborts. */
export function watchPolicy(onChange: () => void, signal?: AbortSignal): void {
  const heard = (_: unknown, area: string) => {
    if (area === 'managed') onChange()
  }
  browser.storage.onChanged.addListener(heard)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard))
}
