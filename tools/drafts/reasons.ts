import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { DraftMark } from '../../lib/guidance/draft/draftReview'

const textsSchema = z.object({ draft: z.object({ why: z.record(z.string(), z.string()) }) })

/** The reasons as the panel words them, from the one file that holds all texts. */
export function loadReasons(): (mark: DraftMark) => string {
  const { why } = textsSchema.parse(parse(readFileSync('assets/locales/en.yml', 'utf8'))).draft
  return ({ code, about }) => {
    const key = code.replaceAll('-', '_')
    const detailed = about === undefined ? undefined : why[`${key}_about`]
    return detailed?.replace('{about}', () => about ?? '') ?? why[key] ?? ''
  }
}
