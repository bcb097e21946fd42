import * as z from 'zod/mini'
import { styles } from '../../lib/classify/reading'
import type { Conversation } from '../../lib/conversation/conversation'
import { longestMessage, mostMessages } from '../../lib/conversation/limits'
import type { DraftMark } from '../../lib/guidance/draft/draftReview'
import { type DraftModel, reviewAnswer } from '../../lib/guidance/draft/reviewAnswer'

/** One line of input of `npm run review`: the customer's last messages, oldest first, and the draft that answers them. */
export const draftLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  customer: z.array(z.string()),
  style: z.enum(styles),
  draft: z.string(),
})
export type DraftLine = z.infer<typeof draftLineSchema>

/** The conversation that a line tells of. */
export function conversationOf({ customer }: DraftLine): Conversation {
  return {
    helpdesk: 'draft',
    messages: customer
      .slice(-mostMessages)
      .map((text, index) => ({ id: `message-${index}`, role: 'customer', text: text.slice(0, longestMessage) })),
    composer: null,
  }
}

/** Reviews one line. */
export async function marksOf(line: DraftLine, model: DraftModel): Promise<DraftMark[]> {
  return reviewAnswer({ conversation: conversationOf(line), style: line.style, draft: line.draft }, model)
}
