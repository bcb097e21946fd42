import * as z from 'zod/mini'
import { packSchema } from '../../lib/packs/pack'

/** Where the description of the format lies, for editors that check and complete a pack while it is written. */
export const jsonSchemaFile = 'docs/pack.schema.json'

/** The format of packs as a JSON Schema, from the very schema by which packs are opened. */
export function packJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(packSchema, { target: 'draft-7', unrepresentable: 'throw' })
  return { $schema, title: 'Evenkeel phrase pack, format 1', ...rest }
}
