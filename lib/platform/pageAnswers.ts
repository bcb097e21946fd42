import * as z from 'zod/mini'
import { mostMessages } from '../conversation/limits'

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
    result: z.enum(['inserted', 'inserted-as-note', 'no-reply-box', 'editor-refused', 'other-ticket']),
  }),
])
export type FromPage = z.infer<typeof fromPageSchema>
export type InsertResult = Extract<FromPage, { kind: 'insert-result' }>['result']
