import { assess } from '../../lib/classify/assess'
import type { Reading } from '../../lib/classify/reading'
import { customerMessages } from '../../lib/conversation/conversation'
import { type DraftModel, reviewAnswer } from '../../lib/guidance/draft/reviewAnswer'
import type { TestReader } from '../../lib/packs/selfTests'

/** Reads texts as the shipped model does, one reading a text, in order. */
export type ReadTexts = (texts: string[]) => Promise<Reading[]>

/** The shipped model, as far as self-tests ask it. */
export type TestModel = { read: ReadTexts; embed: DraftModel['embed'] }

/** What self-tests ask of the model, over one that reads and embeds texts. */
export function testReader(model: TestModel): TestReader {
  return {
    async assess(conversation) {
      const messages = customerMessages(conversation)
      const made = await model.read(messages.map(({ text }) => text))
      return assess(
        conversation,
        Object.fromEntries(messages.flatMap(({ id }, at) => (made[at] ? [[id, made[at]]] : []))),
      )
    },
    review: (draft) => reviewAnswer(draft, model),
  }
}
