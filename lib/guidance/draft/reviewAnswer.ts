import type { Reading, Style } from '../../classify/reading'
import { type Conversation, customerMessages } from '../../conversation/conversation'
import { draftContext } from './draftContext'
import type { DraftMark } from './draftReview'
import { mannersOf } from './manner/mannerHead'
import { sentencesToWeigh } from './manner/sentencesToWeigh'
import { readDraft } from './readDraft'
import { reviewDraft } from './reviewDraft'
import { weighDraft } from './whole/hunches'
import { answeredTexts } from './whole/wholeInputs'

/** A draft and what it answers; plain JSON, so that it crosses to the worker. */
export type DraftToReview = { conversation: Conversation; style: Style; draft: string }

/** What the guard asks of the model: each gives one answer a text, in order; an empty list where there is no model. */
export type DraftModel = {
  read(texts: string[]): Promise<readonly Reading[]>
  embed(texts: string[]): Promise<readonly Float32Array[]>
}

/**
 * Has the model read what a draft will be laid beside, so that the first draft need not wait for it.
 * @param open the customer's open questions
 * @param step called before each text
 */
export async function prepareAnswer(
  conversation: Conversation,
  open: readonly string[],
  model: Pick<DraftModel, 'embed'>,
  step: () => Promise<void>,
): Promise<void> {
  const customer = customerMessages(conversation).map(({ text }) => text)
  const { newest, questions } = answeredTexts({ customer, open: [...open] })
  for (const text of newest === undefined ? questions : [newest, ...questions]) {
    await step()
    await model.embed([text])
  }
}

/** Newest messages of the customer that are read for a draft: what lies further back has been answered or told again. */
const mostRead = 12

/** Reviews a draft with what the model says of the customer's newest messages, mostly known before, and of the draft's own sentences. */
export async function reviewAnswer(
  { conversation, style, draft }: DraftToReview,
  model: DraftModel,
): Promise<DraftMark[]> {
  const messages = customerMessages(conversation).slice(-mostRead)
  const made = await model.read(messages.map(({ text }) => text))
  const readings = Object.fromEntries(messages.flatMap(({ id }, index) => (made[index] ? [[id, made[index]]] : [])))
  const read = readDraft(draft)
  const sentences = sentencesToWeigh(read.sentences)
  const context = draftContext(conversation, readings, style)
  const { newest, questions } = answeredTexts(context)
  const embeddings = await model.embed(sentences.map(({ text }) => text))
  const manners = Object.fromEntries(
    sentences.flatMap((sentence, index) => {
      const embedding = embeddings[index]
      return embedding ? [[sentence.text, mannersOf(sentence, embedding)]] : []
    }),
  )
  const weighed = sentences.flatMap((sentence, index) => {
    const embedding = embeddings[index]
    return embedding ? [{ sentence, embedding }] : []
  })
  const answered = {
    newest: newest === undefined ? undefined : (await model.embed([newest]))[0],
    questions: await model.embed([...questions]),
  }
  return reviewDraft(draft, { ...context, manners, ...weighDraft(read, weighed, context, answered) })
}
