import { browser } from 'wxt/browser'
import { builtInPacksFor, type Industry } from '../packs/builtIn'
import { mostPacks } from '../packs/limits'
import { openPack } from '../packs/openPack'
import type { Pack } from '../packs/pack'
import { PackRejected } from '../packs/packRejected'
import { noPolicy, type Policy } from '../packs/policy'
import {
  type Arrival,
  inOrderOf,
  judgeOffer,
  type ShelfEntry,
  type ShelvedPack,
  shelfIndexSchema,
  withVersion,
} from '../packs/shelf'
import { type Found, inWords, managedPacks, refusalOf } from './managedPacks'
import { oneAfterAnother } from './oneAfterAnother'
import { type PackFile, readPackFile } from './packSignature'
import { shelvedPacks, today } from './shelvedPacks'

const indexKey = 'packs'
const textKey = (digest: string) => `pack ${digest}`

/** Asks what the organisation has set. */
type LoadPolicy = () => Promise<{ policy: Policy; problems: string[] }>

/** What became of an acceptance; `changed` where another window changed this pack since it was offered, with the offer as it stands now. */
export type Acceptance = { name: 'kept' } | { name: 'not-kept' } | { name: 'changed'; arrival: Arrival }

/** Everything on the shelf: what is shown of it, what is offered from it, and a sentence for what cannot be used. */
export type OpenShelf = {
  shelved: ShelvedPack[]
  packs: Pack[]
  problems: string[]
  policy: Policy
}

async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The packs that were accepted, in the browser's storage: a text for each version, by its digest, and one list that says
 * which are in use. A change writes new texts first and the list last, in one write: whatever ends between the two, the
 * old list stands, and texts that no list names are swept away later. Windows change it one after the other. Packs of the
 * organisation are not stored: they are read from its policy each time.
 */
export function packShelf(loadPolicy: LoadPolicy = async () => ({ policy: noPolicy, problems: [] })) {
  let offered:
    | { file: PackFile; key: string | undefined; seen: ShelfEntry | undefined; updateOf: string | undefined }
    | undefined
  let removed: { before: ShelfEntry[]; texts: Record<string, unknown> } | undefined

  const index = async (): Promise<ShelfEntry[]> => {
    const stored = (await browser.storage.local.get(indexKey))[indexKey]
    const parsed = shelfIndexSchema.safeParse(stored ?? [])
    if (parsed.success) return parsed.data
    throw new Error('The list of packs cannot be read.')
  }
  const textOf = async (digest: string): Promise<string | undefined> => {
    const text = (await browser.storage.local.get(textKey(digest)))[textKey(digest)]
    return typeof text === 'string' && (await digestOf(text)) === digest ? text : undefined
  }
  const packOf = async ({ name, current }: ShelfEntry): Promise<Pack | undefined> => {
    const text = await textOf(current)
    return text === undefined ? undefined : openPack(name, text)
  }
  const sweep = async (kept: readonly ShelfEntry[]) => {
    const named = new Set(kept.flatMap(textKeysOf))
    const all = Object.keys(await browser.storage.local.get(null))
    const orphans = all.filter((key) => key.startsWith(textKey('')) && !named.has(key))
    if (orphans.length > 0) await browser.storage.local.remove(orphans)
  }
  const write = async (list: ShelfEntry[]) => {
    // One more than the schema allows, and nobody could read the list again.
    if (list.length > mostPacks) throw new Error('There are too many packs.')
    if (list.length > 0) await browser.storage.local.set({ [indexKey]: list })
    else await browser.storage.local.remove(indexKey)
  }
  /** False when the browser refused; then the old list stands. */
  const change = (edit: (now: ShelfEntry[]) => ShelfEntry[] | Promise<ShelfEntry[]>): Promise<boolean> =>
    oneAfterAnother(indexKey, async () => {
      try {
        await write(await edit(await index()))
        return true
      } catch {
        return false
      }
    })

  /** What is to be said of a sound file now, and what `accept` may take. `updateOf`: it came from the address of that pack. */
  const judge = async (file: PackFile, updateOf?: string): Promise<Arrival> => {
    offered = undefined
    if (file.signature.name === 'tampered') return { refused: 'tampered' }
    const key = file.signature.name === 'signed' ? file.signature.key : undefined
    const { policy } = await loadPolicy()
    const barred = refusalOf(policy, file.pack, key)
    if (barred) return { refused: barred }
    const all = await index()
    const seen = all.find(({ name }) => name === file.pack.name)
    if (updateOf !== undefined && (file.pack.name !== updateOf || !seen)) return { refused: 'other-pack' }
    if (updateOf !== undefined && (key === undefined || !seen?.key)) return { refused: 'signature-missing' }
    if (!seen && all.length >= mostPacks) return { refused: 'too-many' }
    const known = seen && { entry: seen, pack: await packOf(seen).catch(() => undefined) }
    const judged = judgeOffer(file.pack, key, known, today())
    if ('offer' in judged) offered = { file, key, seen, updateOf }
    return judged
  }

  return {
    /**
     * Reads a file that arrived. Nothing is stored before it is accepted.
     * @param updateOf the pack from whose address it came; no other may come from there
     */
    async offer(fileName: string, bytes: Uint8Array, updateOf?: string): Promise<Arrival> {
      offered = undefined
      try {
        return await judge(await readPackFile(fileName, bytes), updateOf)
      } catch (error) {
        if (error instanceof PackRejected) return { problems: error.problems }
        return { problems: [error instanceof Error ? error.message : 'It could not be read.'] }
      }
    },

    /** Takes the pack that was offered last. Where it is not kept, nothing has changed. */
    async accept(): Promise<Acceptance> {
      if (!offered) return { name: 'not-kept' }
      const { file, key, seen, updateOf } = offered
      const digest = await digestOf(file.text)
      return oneAfterAnother(indexKey, async (): Promise<Acceptance> => {
        try {
          const now = await index()
          if (!isAsSeen(now, file.pack.name, seen)) return { name: 'changed', arrival: await judge(file, updateOf) }
          await browser.storage.local.set({ [textKey(digest)]: file.text })
          const changed = withVersion(now, file.pack, digest, key)
          await write(changed)
          offered = undefined
          await sweep(changed).catch(() => undefined)
          return { name: 'kept' }
        } catch {
          // The text that nobody names now goes; where the list cannot be read, nothing does.
          await index()
            .then(sweep)
            .catch(() => undefined)
          return { name: 'not-kept' }
        }
      })
    },

    order: (names: readonly string[]) => change((now) => inOrderOf(now, names)),

    /** Back to another version that is kept. */
    use: (name: string, digest: string) =>
      change((now) =>
        now.map((entry) =>
          entry.name === name && entry.versions.some((one) => one.digest === digest)
            ? { ...entry, current: digest }
            : entry,
        ),
      ),

    /** Takes a pack off the shelf. Its texts go when any window accepts a pack; `bringBack` has a copy. */
    remove: (name: string) =>
      change(async (now) => {
        const gone = now.filter((entry) => entry.name === name)
        removed = { before: now, texts: await browser.storage.local.get(gone.flatMap(textKeysOf)) }
        return now.filter((entry) => entry.name !== name)
      }),

    /** Undoes the last removal. */
    bringBack: () =>
      change(async (now) => {
        if (!removed) return now
        const { before, texts } = removed
        const lost = before.filter(
          (one) => textKeysOf(one).some((key) => key in texts) && !now.some(({ name }) => name === one.name),
        )
        await browser.storage.local.set(texts)
        return inOrderOf(
          [...now, ...lost],
          before.map(({ name }) => name),
        )
      }),

    /** Tells of each change of the shelf, from this window or another. */
    watch(onChange: () => void, signal: AbortSignal): void {
      const heard = (changes: Record<string, unknown>) => {
        if (indexKey in changes) onChange()
      }
      browser.storage.local.onChanged.addListener(heard)
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard))
    },

    /** What can be used now. Never throws: what cannot be opened is named. */
    async open(industry?: Industry): Promise<OpenShelf> {
      const { policy, problems } = await loadPolicy()
      const managed = await managedPacks(policy, problems)
      const found: Found[] = []
      const entries = await index().catch((error: unknown) => {
        problems.push(inWords(error))
        return []
      })
      for (const entry of entries) {
        // A pack of the organisation takes the place of the agent's own by the same name.
        if (managed.some(({ pack }) => pack.name === entry.name)) continue
        try {
          const pack = await packOf(entry)
          if (pack) found.push({ pack, entry, key: entry.key })
          else problems.push(`${entry.name}: its text is gone or was changed in storage. Open its file again.`)
        } catch (error) {
          problems.push(inWords(error))
        }
      }
      const { shelved, packs } = shelvedPacks([...managed, ...found], problems)
      return { shelved, packs: [...packs, ...builtInPacksFor(industry)], problems, policy }
    },
  }
}

const textKeysOf = ({ versions }: ShelfEntry) => versions.map(({ digest }) => textKey(digest))

/** Whether the list says of a pack what it said when the pack was offered. */
function isAsSeen(now: readonly ShelfEntry[], name: string, seen: ShelfEntry | undefined): boolean {
  const entry = now.find((one) => one.name === name)
  if (!entry) return !seen && now.length < mostPacks
  return entry.current === seen?.current && entry.key === seen.key
}
