import * as z from 'zod/mini'
import { conversationSchema } from '../conversation/conversation'
import { mostMessages } from '../conversation/limits'
import { teachProblems, teachSteps } from '../conversation/teaching'

/** Sent by a content script that has just started, so that an open panel connects without waiting for the page to load. */
export const helloSchema = z.strictObject({ kind: z.literal('hello') })

const place = z.int().check(z.minimum(0), z.maximum(mostMessages))

/**
 * What a page tells the panel. `null`: the page shows no conversation. `kept` are the messages of the telling before that
 * stay in front of those that it holds; the whole is parsed by `conversationSchema` once it is put together.
 */
export const fromPageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('conversation'),
    conversation: z.nullable(z.looseObject({ messages: z.array(z.unknown()).check(z.maxLength(mostMessages)) })),
    kept: z.tuple([place, place]),
  }),
  z.strictObject({
    kind: z.literal('insert-result'),
    request: z.int(),
    result: z.enum(['inserted', 'inserted-as-note', 'no-reply-box', 'editor-refused', 'other-ticket', 'draft-changed']),
  }),
  /** The agent's draft at rest, for the thread told last; empty where there is none, and for a note. */
  z.strictObject({ kind: z.literal('draft'), text: z.string().check(z.maxLength(20_000)) }),
  z.strictObject({
    kind: z.literal('teach-step'),
    step: z.enum(teachSteps),
    problem: z.optional(z.enum(teachProblems)),
  }),
  z.strictObject({ kind: z.literal('teach-outlined'), words: z.string().check(z.maxLength(200)) }),
  /** The adapter is parsed apart, by parseAdapter, so that a fault has a place. */
  z.strictObject({ kind: z.literal('taught'), adapter: z.unknown(), conversation: z.nullable(conversationSchema) }),
  z.strictObject({ kind: z.literal('teach-stopped') }),
  /** No adapter knows this page, and the reader by shape is not in it yet. */
  z.strictObject({ kind: z.literal('needs-shape') }),
])
export type FromPage = z.infer<typeof fromPageSchema>
export type InsertResult = Extract<FromPage, { kind: 'insert-result' }>['result']

/** What a page says while it is taught. */
export type TeachTold = Extract<FromPage, { kind: 'teach-step' | 'teach-outlined' | 'taught' | 'teach-stopped' }>
