import construction from '../../assets/packs/construction.json'
import general from '../../assets/packs/general.json'
import healthcare from '../../assets/packs/healthcare.json'
import professionalServices from '../../assets/packs/professional-services.json'
import retail from '../../assets/packs/retail.json'
import travel from '../../assets/packs/travel.json'
import { type Pack, packSchema } from './pack'

/** The pack that is always open: phrases for any line of business. */
export const generalPack: Pack = packSchema.parse(general)

/** The packs for one line of business each. Add one: a file in assets/packs and a line here. */
export const industryPacks = {
  retail: packSchema.parse(retail),
  healthcare: packSchema.parse(healthcare),
  construction: packSchema.parse(construction),
  travel: packSchema.parse(travel),
  'professional-services': packSchema.parse(professionalServices),
} as const satisfies Record<string, Pack>

export type Industry = keyof typeof industryPacks

/** The names of the industry packs, in the order in which they are listed. */
export const industries = Object.keys(industryPacks) as Industry[] // Object.keys forgets the keys' type.

/** The general pack and, before it, the one for a line of business where there is one: its phrases win a tie. */
const opened: Partial<Record<Industry, Pack[]>> = {}
export function builtInPacksFor(industry: Industry | undefined): readonly Pack[] {
  if (industry === undefined) return builtInPacks
  opened[industry] ??= [industryPacks[industry], generalPack]
  return opened[industry]
}

/** What is open while no line of business is chosen. */
export const builtInPacks: readonly Pack[] = [generalPack]

/** Every pack that comes with the extension. */
export const allBuiltInPacks: readonly Pack[] = [generalPack, ...Object.values(industryPacks)]
