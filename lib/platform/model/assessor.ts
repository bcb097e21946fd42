import { assess } from '../../classify/assess'
import type { Assessment } from '../../classify/assessment'
import type { Reading } from '../../classify/reading'
import { type Conversation, customerMessages, type Message } from '../../conversation/conversation'
import type { DraftMark } from '../../guidance/draft/draftReview'
import { type DraftToReview, prepareAnswer, reviewAnswer } from '../../guidance/draft/reviewAnswer'
import type { ModelState, PartRead } from '../../panel/ports'
import { loadMessageReader, type MessageReader } from './messageReader'
import { type FetchFile, ModelFailure } from './modelFiles'
import { newestOnly, Overtaken } from './newestOnly'

/** The worker's side of the model: loads once, then assesses conversations. */
export type Assessor = {
  /** Resolves when it can read or has failed; both are reported. */
  load(onState: (state: ModelState) => void): Promise<void>
  /**
   * Rejects where the model is not loaded, and with Overtaken where another conversation is asked for meanwhile.
   * @param onPart gets what the newest messages say while earlier ones are still to be read
   */
  assess(conversation: Conversation, onPart?: (part: PartRead) => void): Promise<Assessment>
  /** As `assess`, for a made-up conversation: it overtakes no ticket, and no ticket overtakes it. */
  practise(conversation: Conversation): Promise<Assessment>
  /** Rejects where the model is not loaded. The draft is read, answered and forgotten. */
  review(draft: DraftToReview): Promise<DraftMark[]>
}

/**
 * Newest customer messages of one conversation that are read; a thread of thousands would keep the panel waiting for
 * minutes. Older ones have no reading.
 */
const mostRead = 200

function readingsById(messages: Message[], read: (Reading | undefined)[]): Record<string, Reading> {
  const readings: Record<string, Reading> = {}
  messages.forEach((message, index) => {
    const reading = read[index]
    if (reading) readings[message.id] = reading
  })
  return readings
}

/** What is said by the newest messages of which none is unread: before a gap nothing can be told. */
function partOf(conversation: Conversation, messages: Message[], read: (Reading | undefined)[]): PartRead {
  const from = read.lastIndexOf(undefined) + 1
  const oldest = conversation.messages.findIndex(({ id }) => id === messages[from]?.id)
  const part = { ...conversation, messages: oldest < 0 ? [] : conversation.messages.slice(oldest) }
  const assessment = assess(part, readingsById(messages, read))
  return { conversation: part, assessment, read: messages.length - from, of: messages.length }
}

/** Goes on after the answer was sent, and stops for a newer conversation; a draft that comes first reads the rest itself. */
function prepare(
  conversation: Conversation,
  { unanswered }: Assessment,
  reader: MessageReader,
  step: () => Promise<void>,
) {
  const open = unanswered.map(({ text }) => text)
  prepareAnswer(conversation, open, reader, step).catch((error: unknown) => {
    if (!(error instanceof Overtaken)) throw error
  })
}

/** @param wasmFolder address of the folder with tfjs's WebAssembly programs, with a slash at the end */
export function makeAssessor(fetchFile: FetchFile, wasmFolder: string): Assessor {
  let reader: MessageReader | undefined
  const assessing = () =>
    newestOnly(async (step, conversation: Conversation, onPart?: (part: PartRead) => void) => {
      if (!reader) throw new Error('The model is not loaded.')
      const messages = customerMessages(conversation).slice(-mostRead)
      const texts = messages.map((message) => message.text)
      const read = await reader.read(texts, async (soFar) => {
        if (soFar && onPart) onPart(partOf(conversation, messages, soFar))
        await step()
      })
      const assessment = assess(conversation, readingsById(messages, read))
      prepare(conversation, assessment, reader, step)
      return assessment
    })
  return {
    async load(onState) {
      try {
        reader = await loadMessageReader(fetchFile, wasmFolder, onState)
      } catch (error) {
        // loadMessageReader has reported it already.
        if (!(error instanceof ModelFailure)) throw error
      }
    },
    assess: assessing(),
    practise: assessing(),
    async review(draft) {
      const reading = reader
      if (!reading) throw new Error('The model is not loaded.')
      return reviewAnswer(draft, reading)
    },
  }
}
