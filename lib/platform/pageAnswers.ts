import * as z from 'zod/mini'
import { conversationSchema } from '../conversation/conversation'
import { teachProblems, teachSteps } from '../conversation/teaching'

/** Sent by a content script that has just started, so that an open panel connects without waiting for the page to load. */
export const helloSchema = z.strictObject({ kind: z.literal('hello') })

/** What a page tells the panel. `null`: the page shows no conversation. */
export const fromPageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('conversation'), conversation: z.nullable(conversationSchema) }),
  z.strictObject({
    kind: z.literal('insert-result'),
    request: z.int(),
    result: z.enum(['inserted', 'no-reply-box', 'editor-refused', 'other-ticket']),
  }),
  z.strictObject({
    kind: z.literal('teach-step'),
    step: z.enum(teachSteps),
    problem: z.optional(z.enum(teachProblems)),
  }),
  z.strictObject({ kind: z.literal('teach-outlined'), words: z.string().check(z.maxLength(200)) }),
  /** The adapter is parsed apart, by parseAdapter, so that a fault has a place. */
  z.strictObject({ kind: z.literal('taught'), adapter: z.unknown(), conversation: z.nullable(conversationSchema) }),
  z.strictObject({ kind: z.literal('teach-stopped') }),
])
export type FromPage = z.infer<typeof fromPageSchema>
export type InsertResult = Extract<FromPage, { kind: 'insert-result' }>['result']

/** What a page says while it is taught. */
export type TeachTold = Extract<FromPage, { kind: 'teach-step' | 'teach-outlined' | 'taught' | 'teach-stopped' }>
