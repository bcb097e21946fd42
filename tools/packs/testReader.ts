import { assess } from '../../lib/classify/assess'
import type { Reading } from '../../lib/classify/reading'
import { customerMessages } from '../../lib/conversation/conversation'
import { reviewAnswer } from '../../lib/guidance/draft/reviewAnswer'
import type { TestReader } from '../../lib/packs/selfTests'

/** Reads texts as the shipped model does, one reading a text, in order. */
export type ReadTexts = (texts: string[]) => Promise<Reading[]>

/** What self-tests ask of the model, over one that reads texts. */
export function testReader(read: ReadTexts): TestReader {
  return {
    async assess(conversation) {
      const messages = customerMessages(conversation)
      const made = await read(messages.map(({ text }) => text))
      return assess(
        conversation,
        Object.fromEntries(messages.flatMap(({ id }, at) => (made[at] ? [[id, made[at]]] : []))),
      )
    },
    review: (draft) => reviewAnswer(draft, read),
  }
}
