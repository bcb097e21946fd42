import * as z from 'zod/mini'

/** All that the page that asks is told: which file, and which version of it is here. */
export type UpdateAsk = { address: string; etag: string | undefined }

/** All that it gives back. */
export const updateAnswerSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('file'), bytes: z.instanceof(ArrayBuffer), etag: z.nullable(z.string()) }),
  z.strictObject({ name: z.literal('unchanged') }),
  z.strictObject({
    name: z.literal('failed'),
    problem: z.enum(['no-answer', 'not-there', 'host-error', 'too-large', 'late']),
  }),
])
export type UpdateAnswer = z.infer<typeof updateAnswerSchema>

/** The one page that may connect, and all that it loads. */
export const askPage = '/ask.html'
