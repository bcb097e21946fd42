import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemaFile, packJsonSchema } from './jsonSchema'

test('the published description of the format is that of the schema: npx tsx tools/packSchema.ts writes it anew', () => {
  expect(JSON.parse(readFileSync(jsonSchemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(packJsonSchema())))
})

test('it refuses unknown fields, as the schema does', () => {
  expect(packJsonSchema()).toMatchObject({
    additionalProperties: false,
    required: ['format', 'name', 'author', 'version', 'language', 'slots', 'phrases'],
  })
})
