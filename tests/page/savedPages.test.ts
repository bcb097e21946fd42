import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { conversationSchema } from '../../lib/conversation/conversation'
import { readPage } from '../../lib/page/readPage'

/** Beside each saved page: where it was, and what must be read from it; null for nothing. */
const expectedSchema = z.strictObject({ url: z.url(), conversation: z.nullable(conversationSchema) })

const helpdesks = resolve('lib/page/helpdesks')

/** The others, and pages without an adapter, stand on layout or shadow roots, so only real browsers read them: see helpdesks/contract.browser.test.ts. */
const needsNoBrowser = /^(rt5|demo)\//
const pages = readdirSync(helpdesks, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && needsNoBrowser.test(path))
  .toSorted()

describe('every saved page yields the conversation beside it', () => {
  test.each(pages)('%s', (path) => {
    const file = join(helpdesks, path)
    const expected = expectedSchema.parse(JSON.parse(readFileSync(file.replace(/html$/, 'expected.json'), 'utf8')))
    const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html')
    const conversation = readPage(page, new URL(expected.url)) ?? null
    expect(conversation).toEqual(expected.conversation)
  })
})
