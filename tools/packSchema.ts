import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { jsonSchemaFile, packJsonSchema } from './packs/jsonSchema'

/** `npx tsx tools/packSchema.ts`: writes the published description of the pack format anew. */
writeFileSync(jsonSchemaFile, `${JSON.stringify(packJsonSchema(), null, 2)}\n`)
execFileSync('npx', ['--no-install', 'biome', 'format', '--write', jsonSchemaFile])
