import type { Reading, Style } from '../../classify/reading'
import { type Conversation, customerMessages } from '../../conversation/conversation'
import { draftContext } from './draftContext'
import type { DraftMark } from './draftReview'
import { reviewDraft, sentencesToRead } from './reviewDraft'

/** A draft and what it answers; plain JSON, so that it crosses to the worker. */
export type DraftToReview = { conversation: Conversation; style: Style; draft: string }

/** Newest messages of the customer that are read for a draft: what lies further back has been answered or told again. */
const mostRead = 12

/**
 * Reviews a draft with the readings that it needs: of the customer's newest messages, mostly read before, and of those
 * sentences of the draft whose tone decides.
 * @param read one reading a text, in order
 */
export async function reviewAnswer(
  { conversation, style, draft }: DraftToReview,
  read: (texts: string[]) => Promise<Reading[]>,
): Promise<DraftMark[]> {
  const messages = customerMessages(conversation).slice(-mostRead)
  const sentences = sentencesToRead(draft)
  const made = await read([...messages.map(({ text }) => text), ...sentences])
  const named = (keys: readonly string[], from: number): Record<string, Reading> =>
    Object.fromEntries(
      keys.flatMap((key, index) => {
        const reading = made[from + index]
        return reading ? [[key, reading] as const] : []
      }),
    )
  const readings = named(
    messages.map(({ id }) => id),
    0,
  )
  const tones = named(sentences, messages.length)
  return reviewDraft(draft, { ...draftContext(conversation, readings, style), tones })
}
