import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { industries } from '../packs/builtIn'
import type { Settings } from '../panel/ports'

const storageKey = 'settings'

const settingsSchema = z.strictObject({
  hasSeenFirstRun: z.boolean(),
  industry: z.optional(z.enum(industries)),
  isOnlySevere: z.optional(z.boolean()),
  isExpert: z.optional(z.boolean()),
  keepsPicks: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<Settings>

const defaults: Settings = { hasSeenFirstRun: false }

/** The agent's settings. Defaults, and a `problem` in plain words, where storage cannot be read or holds something else. */
export async function loadSettings(): Promise<{ settings: Settings; problem: string | undefined }> {
  try {
    const stored = (await browser.storage.local.get(storageKey))[storageKey]
    if (stored === undefined) return { settings: defaults, problem: undefined }
    const parsed = settingsSchema.safeParse(stored)
    if (parsed.success) return { settings: parsed.data, problem: undefined }
    return { settings: defaults, problem: 'unreadable' }
  } catch {
    return { settings: defaults, problem: 'refused' }
  }
}

/** Keeps the settings. False when the browser refused to store them; they hold until the panel closes. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [storageKey]: settings })
    return true
  } catch {
    return false
  }
}
