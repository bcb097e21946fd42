import * as z from 'zod/mini'
import { mostPacks } from './limits'
import { line } from './packParts'

/** What an organisation may switch off. */
export const switchableFeatures = ['pack-files', 'pack-updates', 'teaching'] as const
export type Feature = (typeof switchableFeatures)[number]

const fields = {
  /** Whole pack files, as texts. */
  packs: z.array(z.string()).check(z.maxLength(mostPacks)),
  /** Public keys in base64; where there are any, no file that is signed by none of them is taken. */
  trustedKeys: z.array(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))).check(z.maxLength(20)),
  /** Origins; where there are any, no other site stays switched on. */
  sites: z.array(z.string().check(z.regex(/^https?:\/\/[^/\s:]+$/))).check(z.maxLength(100)),
  /** Names of packs that are asked for by the address that they name. */
  updatesOn: z.array(line).check(z.maxLength(mostPacks)),
  featuresOff: z.array(z.enum(switchableFeatures)),
}

/** What the organisation has set for this browser. Every list is empty where it set nothing. */
export type Policy = { [Field in keyof typeof fields]: readonly z.infer<(typeof fields)[Field]>[number][] }

export const noPolicy: Policy = { packs: [], trustedKeys: [], sites: [], updatesOn: [], featuresOff: [] }

/** What each field has to be, for the administrator. */
const shapes: Record<keyof Policy, string> = {
  packs: `a list of at most ${mostPacks} texts, each a whole pack file`,
  trustedKeys: 'a list of public keys, 44 characters each',
  sites: 'a list of origins, each a scheme and a host without port and path',
  updatesOn: `a list of at most ${mostPacks} names of packs`,
  featuresOff: `a list of ${switchableFeatures.join(', ')}`,
}

/**
 * Parses what managed storage holds, field by field: one that is broken is named and left out, the others hold.
 * @param stored parsed JSON, whatever it is
 */
export function readPolicy(stored: unknown): { policy: Policy; problems: string[] } {
  const values = typeof stored === 'object' && stored !== null ? new Map(Object.entries(stored)) : new Map()
  const problems = [...values.keys()]
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => `Policy ${String(name).slice(0, 40)}: there is no such policy, so it is ignored.`)
  const field = <Name extends keyof Policy>(name: Name): Policy[Name] => {
    if (!values.has(name)) return noPolicy[name]
    const parsed = fields[name].safeParse(values.get(name))
    // as: the schema is that of this very field.
    if (parsed.success) return parsed.data as Policy[Name]
    problems.push(`Policy ${name}: it has to be ${shapes[name]}, so it is ignored.`)
    return noPolicy[name]
  }
  const policy = {
    packs: field('packs'),
    trustedKeys: field('trustedKeys'),
    sites: field('sites'),
    updatesOn: field('updatesOn'),
    featuresOff: field('featuresOff'),
  }
  return { policy, problems }
}
