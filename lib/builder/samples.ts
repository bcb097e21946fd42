import pack from '../../assets/builder/samplePack.json'
import conversations from '../../assets/builder/samples.json'
import { type Pack, packSchema } from '../packs/pack'
import { type Scenario, scenarioSchema } from '../packs/packParts'

/** Made-up conversations to see a pack at work in. */
export const sampleConversations: readonly Scenario[] = conversations.map((one) => scenarioSchema.parse(one))

/** A small pack that shows what can be written. */
export const samplePack: Pack = packSchema.parse(pack)

/** A pack with nothing in it. */
export const blankPack: Pack = {
  format: 1,
  name: '',
  author: '',
  version: '1.0.0',
  language: 'en',
  slots: {},
  phrases: [],
}
