import type { Pack } from '../packs/pack'
import { conflictsAmong, fingerprintOfKey, isExpired, type ShelvedPack } from '../packs/shelf'
import type { Found } from './managedPacks'

/** Such as `2026-11-27`. */
export const today = () => new Date().toISOString().slice(0, 10)

/**
 * What is shown of packs that opened, and those of them that are offered from.
 * @param problems gets a sentence for each that expired
 */
export function shelvedPacks(found: readonly Found[], problems: string[]): { shelved: ShelvedPack[]; packs: Pack[] } {
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
      updatesFrom: pack.updates,
    }
  })
  return { shelved, packs }
}
