import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Picks } from '../panel/ports'

const storageKey = 'picks'

const picksSchema = z.record(z.string().check(z.maxLength(80)), z.int().check(z.gte(0)))

/** How often each phrase was picked; none where storage cannot be read or holds something else. */
export async function loadPicks(): Promise<Picks> {
  try {
    const parsed = picksSchema.safeParse((await browser.storage.local.get(storageKey))[storageKey])
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

/** Keeps the counts; without any, nothing is left in storage. False when the browser refused. */
export async function savePicks(picks: Picks): Promise<boolean> {
  try {
    if (Object.keys(picks).length === 0) await browser.storage.local.remove(storageKey)
    else await browser.storage.local.set({ [storageKey]: picks })
    return true
  } catch {
    return false
  }
}
