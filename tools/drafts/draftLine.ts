import * as z from 'zod/mini'
import { type Reading, styles } from '../../lib/classify/reading'
import { type Conversation, customerMessages } from '../../lib/conversation/conversation'
import { longestMessage, mostMessages } from '../../lib/conversation/limits'
import { draftContext } from '../../lib/guidance/draft/draftContext'
import type { DraftMark } from '../../lib/guidance/draft/draftReview'
import { reviewDraft, sentencesToRead } from '../../lib/guidance/draft/reviewDraft'

/** One line of input of `npm run review`: the customer's last messages, oldest first, and the draft that answers them. */
export const draftLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  customer: z.array(z.string()),
  style: z.enum(styles),
  draft: z.string(),
})
export type DraftLine = z.infer<typeof draftLineSchema>

function conversationOf({ customer }: DraftLine): Conversation {
  return {
    helpdesk: 'draft',
    messages: customer
      .slice(-mostMessages)
      .map((text, index) => ({ id: `message-${index}`, role: 'customer', text: text.slice(0, longestMessage) })),
    composer: null,
  }
}

/** Reviews one line, with readings made by anything that reads texts. */
export async function marksOf(line: DraftLine, read: (texts: string[]) => Promise<Reading[]>): Promise<DraftMark[]> {
  const conversation = conversationOf(line)
  const messages = customerMessages(conversation)
  const made = await read(messages.map(({ text }) => text))
  const readings = Object.fromEntries(messages.flatMap(({ id }, index) => (made[index] ? [[id, made[index]]] : [])))
  const sentences = sentencesToRead(line.draft)
  const tonesRead = await read(sentences)
  const tones = Object.fromEntries(
    sentences.flatMap((text, index) => (tonesRead[index] ? [[text, tonesRead[index]]] : [])),
  )
  return reviewDraft(line.draft, { ...draftContext(conversation, readings, line.style), tones })
}
