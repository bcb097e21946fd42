import { openPack } from '../packs/openPack'
import type { Pack } from '../packs/pack'
import type { Policy } from '../packs/policy'
import type { OfferRefusal, ShelfEntry } from '../packs/shelf'
import { signatureOf } from './packSignature'

/** A pack that opened; `entry` is absent for one of the organisation. */
export type Found = { pack: Pack; entry?: ShelfEntry; key: string | null }

/** What went wrong, in its own words. */
export const inWords = (error: unknown) => (error instanceof Error ? error.message : 'It could not be read.')

/** Why the organisation does not let this pack be taken from a file; undefined where it does. */
export function refusalOf(policy: Policy, { name }: Pack, key: string | undefined): OfferRefusal | undefined {
  if (policy.featuresOff.includes('pack-files')) return 'files-off'
  const isManaged = policy.packs.some((text) => {
    try {
      return openPack('policy', text).name === name
    } catch {
      return false
    }
  })
  if (isManaged) return 'managed'
  const { trustedKeys } = policy
  return trustedKeys.length > 0 && (key === undefined || !trustedKeys.includes(key)) ? 'key-not-trusted' : undefined
}

/** The packs that a policy holds; each that is broken or tampered with is named among the problems. */
export async function managedPacks(policy: Policy, problems: string[]): Promise<Found[]> {
  const found: Found[] = []
  for (const [at, text] of policy.packs.entries()) {
    try {
      const pack = openPack(`Policy packs[${at}]`, text)
      const signature = await signatureOf(text)
      if (signature.name === 'tampered') problems.push(`Policy packs[${at}] was changed after it was signed.`)
      else if (found.some((one) => one.pack.name === pack.name))
        problems.push(`Policy packs[${at}]: ${pack.name} is there twice.`)
      else found.push({ pack, key: signature.name === 'signed' ? signature.key : null })
    } catch (error) {
      problems.push(inWords(error))
    }
  }
  return found
}
