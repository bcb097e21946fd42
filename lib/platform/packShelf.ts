import { browser } from 'wxt/browser'
import { builtInPacksFor, type Industry } from '../packs/builtIn'
import { mostPacks } from '../packs/limits'
import { openPack } from '../packs/openPack'
import type { Pack } from '../packs/pack'
import { PackRejected } from '../packs/packRejected'
import { noPolicy, type Policy } from '../packs/policy'
import {
  type Arrival,
  conflictsAmong,
  fingerprintOfKey,
  inOrderOf,
  isExpired,
  judgeOffer,
  type ShelfEntry,
  type ShelvedPack,
  shelfIndexSchema,
  withVersion,
} from '../packs/shelf'
import { type Found, inWords, managedPacks, refusalOf } from './managedPacks'
import { type PackFile, readPackFile } from './packSignature'

const indexKey = 'packs'
const textKey = (digest: string) => `pack ${digest}`

/** Asks what the organisation has set. */
type LoadPolicy = () => Promise<{ policy: Policy; problems: string[] }>

/** Everything on the shelf: what is shown of it, what is offered from it, and a sentence for what cannot be used. */
export type OpenShelf = {
  shelved: ShelvedPack[]
  packs: Pack[]
  problems: string[]
  featuresOff: Policy['featuresOff']
}

const today = () => new Date().toISOString().slice(0, 10)

async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The packs that were accepted, in the browser's storage: a text for each version, by its digest, and one list that says
 * which are in use. A change writes new texts first and the list last, in one write: whatever ends between the two, the
 * old list stands, and texts that no list names are swept away later. Packs of the organisation are not stored: they are
 * read from its policy each time.
 */
export function packShelf(loadPolicy: LoadPolicy = async () => ({ policy: noPolicy, problems: [] })) {
  let offered: { file: PackFile; key: string | undefined } | undefined
  let removed: ShelfEntry[] | undefined

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
    const named = new Set(kept.flatMap(({ versions }) => versions.map(({ digest }) => textKey(digest))))
    const all = Object.keys(await browser.storage.local.get(null))
    const orphans = all.filter((key) => key.startsWith(textKey('')) && !named.has(key))
    if (orphans.length > 0) await browser.storage.local.remove(orphans)
  }
  /** False when the browser refused; then the old list stands. */
  const change = async (edit: (now: ShelfEntry[]) => ShelfEntry[], isSwept = false): Promise<boolean> => {
    try {
      const changed = edit(await index())
      if (changed.length > 0) await browser.storage.local.set({ [indexKey]: changed })
      else await browser.storage.local.remove(indexKey)
      if (isSwept) await sweep([...changed, ...(removed ?? [])])
      return true
    } catch {
      return false
    }
  }

  return {
    /** Reads a file that arrived. Nothing is stored before it is accepted. */
    async offer(fileName: string, bytes: Uint8Array): Promise<Arrival> {
      offered = undefined
      try {
        const file = await readPackFile(fileName, bytes)
        if (file.signature.name === 'tampered') return { refused: 'tampered' }
        const key = file.signature.name === 'signed' ? file.signature.key : undefined
        const { policy } = await loadPolicy()
        const barred = refusalOf(policy, file.pack, key)
        if (barred) return { refused: barred }
        const all = await index()
        const entry = all.find(({ name }) => name === file.pack.name)
        if (!entry && all.length >= mostPacks) return { refused: 'too-many' }
        const known = entry && { entry, pack: await packOf(entry).catch(() => undefined) }
        const judged = judgeOffer(file.pack, key, known, today())
        if ('offer' in judged) offered = { file, key }
        return judged
      } catch (error) {
        if (error instanceof PackRejected) return { problems: error.problems }
        return { problems: [error instanceof Error ? error.message : 'It could not be read.'] }
      }
    },

    /** Takes the pack that was offered last. False when the browser refused to store it; then nothing has changed. */
    async accept(): Promise<boolean> {
      if (!offered) return false
      const { file, key } = offered
      const digest = await digestOf(file.text)
      try {
        await browser.storage.local.set({ [textKey(digest)]: file.text })
      } catch {
        return false
      }
      const isKept = await change((now) => withVersion(now, file.pack, digest, key), true)
      if (!isKept) await sweep(await index()).catch(() => undefined)
      if (isKept) offered = undefined
      return isKept
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

    /** Takes a pack off the shelf; its texts stay until the next pack is accepted, so that `bringBack` can undo it. */
    remove: (name: string) =>
      change((now) => {
        removed = now
        return now.filter((entry) => entry.name !== name)
      }),

    /** Undoes the last removal. */
    bringBack: () =>
      change((now) => {
        const lost = (removed ?? []).filter((one) => !now.some(({ name }) => name === one.name))
        return inOrderOf(
          [...now, ...lost],
          (removed ?? now).map(({ name }) => name),
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
      const { shelved, packs } = shown([...managed, ...found], problems)
      return { shelved, packs: [...packs, ...builtInPacksFor(industry)], problems, featuresOff: policy.featuresOff }
    },
  }
}

function shown(found: readonly Found[], problems: string[]): Pick<OpenShelf, 'shelved' | 'packs'> {
  const now = today()
  const packs = found.map(({ pack }) => pack).filter((pack) => !isExpired(pack, now))
  const conflicts = conflictsAmong(packs)
  const shelved = found.map(({ pack, entry, key }): ShelvedPack => {
    const { name, author, version, phrases } = pack
    const expired = isExpired(pack, now) ? pack.expires : undefined
    if (expired)
      problems.push(`${name}: it expired on ${expired}, so its phrases are not offered. Ask ${author} for a new one.`)
    return {
      name,
      author,
      version,
      phrases: phrases.length,
      fingerprint: fingerprintOfKey(key),
      expired,
      current: entry?.current ?? '',
      versions: entry?.versions ?? [],
      conflicts: conflicts[packs.indexOf(pack)] ?? [],
      isManaged: entry === undefined,
    }
  })
  return { shelved, packs }
}
