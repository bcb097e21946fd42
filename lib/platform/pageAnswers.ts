import * as z from 'zod/mini'
import { conversationSchema } from '../conversation/conversation'

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
])
export type FromPage = z.infer<typeof fromPageSchema>
export type InsertResult = Extract<FromPage, { kind: 'insert-result' }>['result']
