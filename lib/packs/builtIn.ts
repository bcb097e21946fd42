import general from '../../assets/packs/general.json'
import { type Pack, packSchema } from './pack'

/** The packs that come with the extension, first one first. Add a pack: one file in assets/packs and one line here. */
export const builtInPacks: Pack[] = [packSchema.parse(general)]
