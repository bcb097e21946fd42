import * as z from 'zod/mini'
import { diffPacks, type PackChange } from './diffPacks'
import { fingerprintOf } from './fingerprint'
import { mostPacks, mostVersions } from './limits'
import type { Pack } from './pack'
import { line } from './packParts'
import type { UpdateProblem } from './updates'

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))

const entrySchema = z.strictObject({
  name: line,
  /** The public key that signed the first version, in base64; null for a pack that nobody signed. */
  key: z.nullable(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))),
  /** Digest of the version in use. */
  current: digest,
  /** Newest first. */
  versions: z
    .array(z.strictObject({ digest, version: z.string().check(z.maxLength(40)) }))
    .check(z.minLength(1), z.maxLength(mostVersions)),
})

/** The packs that were accepted, first one first. The texts lie beside it, by digest. */
export const shelfIndexSchema = z.array(entrySchema).check(z.maxLength(mostPacks))
export type ShelfEntry = z.infer<typeof entrySchema>
export type ShelfIndex = readonly ShelfEntry[]

/** The address that a pack names for its updates, and what is to be known of it. */
export type PackUpdates = {
  address: string
  /**
   * Whether it can be asked: `not-here` in a browser without a page that alone may connect, `switched-off` by the
   * organisation, `unsigned` where no key tells who made the next version.
   */
  standing: 'possible' | 'not-here' | 'switched-off' | 'unsigned'
  /** The organisation has switched it on. */
  isByPolicy: boolean
  /** When it is asked next, in milliseconds since 1970; undefined while it is off. */
  next: number | undefined
  problem: UpdateProblem | undefined
}

/** An accepted pack as it is shown. */
export type ShelvedPack = {
  name: string
  author: string
  version: string
  phrases: number
  /** Undefined for a pack that nobody signed. */
  fingerprint: string | undefined
  expired: string | undefined
  current: string
  versions: readonly { digest: string; version: string }[]
  /** Phrases that an earlier pack has under the same id, so that this one's are not offered. */
  conflicts: readonly { id: string; with: string }[]
  /** The organisation hands it out: it comes first, and only the organisation takes it away. */
  isManaged: boolean
  updatesFrom: string | undefined
  updates?: PackUpdates
}

/** Why a file is not taken, although it is a sound pack. */
export type OfferRefusal =
  | 'tampered'
  | 'other-key'
  | 'signature-missing'
  | 'too-many'
  /** It came from the address of a pack, and is another one. */
  | 'other-pack'
  /** The organisation allows no files, names the keys that may sign, or hands out a pack of this name itself. */
  | 'files-off'
  | 'key-not-trusted'
  | 'managed'

/** What is to be thought of before a pack is accepted. */
export type OfferWarning = 'unsigned' | 'first-key' | 'now-signed' | 'older' | 'expired'

/** A sound pack that may be accepted. */
export type PackOffer = {
  name: string
  author: string
  version: string
  phrases: number
  fingerprint: string | undefined
  /** The version in use; undefined for a pack that is new here. */
  from: string | undefined
  warnings: readonly OfferWarning[]
  changes: readonly PackChange[]
}

/** What became of a file that arrived: an offer, a refusal, or a sentence for each thing that is wrong with the file. */
export type Arrival = { offer: PackOffer } | { refused: OfferRefusal } | { problems: readonly string[] }

/** Whether the last day of a pack has passed. @param today such as `2026-11-27` */
export function isExpired({ expires }: Pack, today: string): boolean {
  return expires !== undefined && expires < today
}

/**
 * What is to be said of a pack that arrived.
 * @param key that signed it; undefined where nobody did
 * @param known the pack of the same name on the shelf, with the version in use
 */
export function judgeOffer(
  pack: Pack,
  key: string | undefined,
  known: { entry: ShelfEntry; pack: Pack | undefined } | undefined,
  today: string,
): { offer: PackOffer } | { refused: OfferRefusal } {
  const pinned = known?.entry.key ?? undefined
  if (pinned !== undefined && key === undefined) return { refused: 'signature-missing' }
  if (pinned !== undefined && key !== pinned) return { refused: 'other-key' }
  const inUse = known?.pack
  const warnings: OfferWarning[] = []
  if (key === undefined) warnings.push('unsigned')
  else if (known === undefined) warnings.push('first-key')
  else if (pinned === undefined) warnings.push('now-signed')
  if (inUse && isOlder(pack.version, inUse.version)) warnings.push('older')
  if (isExpired(pack, today)) warnings.push('expired')
  const { name, author, version, phrases } = pack
  return {
    offer: {
      name,
      author,
      version,
      phrases: phrases.length,
      fingerprint: fingerprintOfKey(key),
      from: inUse?.version,
      warnings,
      changes: inUse ? diffPacks(inUse, pack) : [],
    },
  }
}

/** The words of a key in base64. */
export function fingerprintOfKey(key: string | null | undefined): string | undefined {
  return key ? fingerprintOf(bytesOf(key)) : undefined
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The pure folders know no `atob`. */
function bytesOf(base64: string): Uint8Array {
  const bits = [...base64.replace(/=+$/, '')].map((sign) => signs.indexOf(sign).toString(2).padStart(6, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => each.split('.').map(Number))
  const at = a?.findIndex((part, place) => part !== b?.[place]) ?? -1
  return at >= 0 && (a?.[at] ?? 0) < (b?.[at] ?? 0)
}

/** The shelf with this version of a pack in use; a pack that is new here comes first. */
export function withVersion(
  index: ShelfIndex,
  { name, version }: Pack,
  digest: string,
  key: string | undefined,
): ShelfEntry[] {
  const old = index.find((entry) => entry.name === name)
  const versions = [{ digest, version }, ...(old?.versions ?? []).filter((one) => one.digest !== digest)]
  const entry = { name, key: key ?? old?.key ?? null, current: digest, versions: versions.slice(0, mostVersions) }
  return old ? index.map((one) => (one === old ? entry : one)) : [entry, ...index]
}

/** The shelf with its packs in this order; a name that is not on it is passed over, and what is not named stays behind. */
export function inOrderOf(index: ShelfIndex, names: readonly string[]): ShelfEntry[] {
  const named = names.flatMap((name) => index.find((entry) => entry.name === name) ?? [])
  return [...named, ...index.filter((entry) => !named.includes(entry))]
}

/** Phrases of each pack that an earlier one has under the same id, by the pack's place. */
export function conflictsAmong(packs: readonly Pack[]): { id: string; with: string }[][] {
  const first = new Map<string, string>()
  return packs.map((pack) => {
    const found = pack.phrases.flatMap(({ id }) => {
      const other = first.get(id)
      return other === undefined ? [] : [{ id, with: other }]
    })
    for (const { id } of pack.phrases) if (!first.has(id)) first.set(id, pack.name)
    return found
  })
}
