import * as z from 'zod/mini'
import { conversationSchema } from '../conversation/conversation'

/** Name of the port between the panel and the content script of one page. */
export const portName = 'evenkeel-panel'

/** Sent by a content script that has just started, so that an open panel connects without waiting for the page to load. */
export const helloSchema = z.strictObject({ kind: z.literal('hello') })

/** What the panel asks of a page. `request` tells answers apart. */
export const toPageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('insert'), request: z.int(), text: z.string().check(z.maxLength(20_000)) }),
  z.strictObject({ kind: z.literal('focus-reply-box') }),
])
export type ToPage = z.infer<typeof toPageSchema>

/** What a page tells the panel. `null`: the page shows no conversation. */
export const fromPageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('conversation'), conversation: z.nullable(conversationSchema) }),
  z.strictObject({
    kind: z.literal('insert-result'),
    request: z.int(),
    result: z.enum(['inserted', 'no-reply-box', 'editor-refused']),
  }),
])
export type FromPage = z.infer<typeof fromPageSchema>
export type InsertResult = Extract<FromPage, { kind: 'insert-result' }>['result']
