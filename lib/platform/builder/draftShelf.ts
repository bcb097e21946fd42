import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { BuilderPorts, StoredDraft } from '../../builder/builderPorts'
import { draftFrom } from '../../packs/openDraft'
import { PackRejected } from '../../packs/packRejected'

const prefix = 'draft '
const keyOf = (id: string) => `${prefix}${id}`

/** A draft as it lies in storage, in one record, so that one write keeps all of it or nothing. */
const recordSchema = z.strictObject({
  form: z.literal(1),
  /** Another for each write: a window that rests on another one than lies here must not write over it. */
  revision: z.string(),
  /** Kept apart when two windows had changed one pack. */
  isCopy: z.boolean(),
  pack: z.unknown(),
})

type DraftPorts = Pick<
  BuilderPorts,
  'drafts' | 'loadDraft' | 'keepDraft' | 'removeDraft' | 'bringBackDraft' | 'watchDraft' | 'holdDraft' | 'newDraftId'
>

/** The packs that are being written, in the browser's storage. */
export function draftShelf(): DraftPorts {
  const ours = new Set<string>()
  let removed: Record<string, unknown> | undefined
  const recordOf = async (id: string) => {
    const stored = (await browser.storage.local.get(keyOf(id)))[keyOf(id)]
    return stored === undefined ? undefined : recordSchema.safeParse(stored)
  }
  /** One window at a time looks and writes. */
  const alone = <Result>(id: string, work: () => Promise<Result>) => navigator.locks.request(`keep ${id}`, work)

  return {
    async drafts() {
      const problems: string[] = []
      const drafts: StoredDraft[] = []
      const stored = await browser.storage.local.get(null)
      for (const [key, value] of Object.entries(stored)) {
        if (!key.startsWith(prefix)) continue
        const parsed = recordSchema.safeParse(value)
        const { name, phrases } = parsed.success ? summaryOf(parsed.data.pack) : unreadable
        drafts.push({ id: key.slice(prefix.length), name, phrases, isCopy: parsed.data?.isCopy ?? false })
      }
      return { drafts: drafts.toSorted((a, b) => a.name.localeCompare(b.name)), problems }
    },
    async loadDraft(id) {
      const parsed = await recordOf(id)
      if (!parsed) return undefined
      if (!parsed.success) throw new PackRejected(id, ['What is stored of it was not written by this Evenkeel.'])
      const { pack, revision, isCopy } = parsed.data
      return { draft: draftFrom(summaryOf(pack).name, pack), revision, isCopy }
    },
    keepDraft: (id, draft, revision, isCopy) =>
      alone(id, async () => {
        try {
          const stored = await recordOf(id)
          const now = stored?.success ? stored.data.revision : stored && ''
          if (now !== revision) return { name: 'changed-elsewhere' }
          const next = crypto.randomUUID()
          ours.add(next)
          const record: z.infer<typeof recordSchema> = { form: 1, revision: next, isCopy, pack: draft }
          await browser.storage.local.set({ [keyOf(id)]: record })
          return { name: 'kept', revision: next }
        } catch (error) {
          return { name: 'refused', isFull: error instanceof Error && /quota|space|full/i.test(error.message) }
        }
      }),
    async removeDraft(id) {
      try {
        const lost = await browser.storage.local.get(keyOf(id))
        await browser.storage.local.remove(keyOf(id))
        removed = lost
        return true
      } catch {
        return false
      }
    },
    async bringBackDraft() {
      try {
        if (removed) await browser.storage.local.set(removed)
        return removed !== undefined
      } catch {
        return false
      }
    },
    watchDraft(id, onChanged, signal) {
      const heard = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[keyOf(id)]
        if (!change) return
        const now = recordSchema.safeParse(change.newValue)
        if ((change.newValue ?? undefined) === undefined) onChanged('removed')
        else if (!now.success || !ours.has(now.data.revision)) onChanged('kept')
      }
      browser.storage.local.onChanged.addListener(heard)
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard))
    },
    holdDraft: (id, signal) =>
      new Promise((resolve) => {
        const untilAborted = new Promise<void>((end) => signal.addEventListener('abort', () => end()))
        void navigator.locks.request(`open ${id}`, { ifAvailable: true }, async (lock) => {
          resolve(lock ? 'held' : 'open-elsewhere')
          if (lock && !signal.aborted) await untilAborted
        })
      }),
    newDraftId: () => crypto.randomUUID(),
  }
}

const unreadable = { name: '', phrases: 0 }

function summaryOf(pack: unknown): { name: string; phrases: number } {
  if (typeof pack !== 'object' || pack === null) return unreadable
  const [name, phrases] = [Reflect.get(pack, 'name'), Reflect.get(pack, 'phrases')]
  return { name: typeof name === 'string' ? name : '', phrases: Array.isArray(phrases) ? phrases.length : 0 }
}
