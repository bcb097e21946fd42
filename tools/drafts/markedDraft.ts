import * as z from 'zod/mini'
import { type DraftCode, draftCodes } from '../../lib/guidance/draft/draftReview'
import { type DraftLine, draftLineSchema } from './draftLine'

/** A draft with the marks that it should get. `spans` stays away where only the codes are known. */
export type ExpectedDraft = DraftLine & {
  expect: DraftCode[]
  spans?: { code: DraftCode; start: number; end: number }[]
}

const codeSchema = z.enum(draftCodes)

/** `tests/drafts`: marks stand in the draft, as in "[[code|the words]]"; `missing` names codes without words. */
const markedSchema = z.extend(draftLineSchema, { missing: z.optional(z.array(codeSchema)) })

/** `scenarios/drafts.*.jsonl`: codes alone. */
const labelledSchema = z.extend(draftLineSchema, { expect: z.array(codeSchema) })

/** Takes the marks out of a draft and says where they stood. */
export function readMarked(content: unknown): ExpectedDraft {
  const { missing = [], ...line } = markedSchema.parse(content)
  const spans: NonNullable<ExpectedDraft['spans']> = []
  let draft = ''
  let from = 0
  for (const match of line.draft.matchAll(/\[\[([a-z-]+)\|([\s\S]*?)\]\]/gu)) {
    draft += line.draft.slice(from, match.index)
    const start = draft.length
    draft += match[2] ?? ''
    spans.push({ code: codeSchema.parse(match[1]), start, end: draft.length })
    from = match.index + match[0].length
  }
  draft += line.draft.slice(from)
  return { ...line, draft, spans, expect: [...new Set([...spans.map(({ code }) => code), ...missing])] }
}

/** Reads a line whose labels are codes alone. */
export function readLabelled(content: unknown): ExpectedDraft {
  return labelledSchema.parse(content)
}
