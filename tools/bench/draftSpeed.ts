import type { Conversation } from '../../lib/conversation/conversation'
import { unansweredQuestions } from '../../lib/conversation/unansweredQuestions'
import { prepareAnswer, reviewAnswer } from '../../lib/guidance/draft/reviewAnswer'
import { loadNodeReader } from '../model/nodeReader'
import type { Measurement } from './measurement'
import { customerText } from './messages'
import { say } from './progress'
import { rowOf } from './row'

const times = 60
const words = 120
const typed = 20

/** A made-up name: a figure would spare the sentence its reading. */
const nameOf = (number: number) => [...String(number)].map((digit) => 'abedofinul'[Number(digit)]).join('')

// What an agent writes, good and bad; the number in it makes every sentence a new one.
const sentences: readonly ((number: number) => string)[] = [
  (number) => `Thank you for writing about order ${number}, and for the dates that you sent with it.`,
  (number) => `Unfortunately we can't deliver parcel ${number} before the end of the week.`,
  (number) => `According to section ${number} of our terms, late parcels are refunded after ten days only.`,
  (number) => `You should have told us about change ${number} when you ordered.`,
  (number) => `I have asked the depot for scan ${number} and will write to you by 4 p.m. today.`,
  (number) => `You never read what ${nameOf(number)} sends you, and then you complain about it.`,
  (number) => `Could you send me photo ${number} and your order number once more?`,
  (number) => `If it is not with you by then, I can refund it in full or send number ${number} by courier.`,
  (number) => `Maybe the van of route ${number} comes by tomorrow, we'll see what we can do.`,
  (number) => `I'm sorry about the ${number} days that this has taken so far.`,
]

/** A draft of a little more than 120 words whose sentences nobody has seen before. */
function draftOf(number: number): string {
  const text = sentences.map((sentence, place) => sentence(number * sentences.length + place + 100)).join(' ')
  return text.split(' ').slice(0, words).join(' ')
}

const conversation: Conversation = {
  helpdesk: 'bench',
  messages: Array.from({ length: 6 }, (_, number) => ({
    id: `message-${number}`,
    role: 'customer',
    text: customerText(number, 'middle'),
  })),
  composer: null,
}

/** The same with one more message, which nobody has seen before and which asks two things. */
const withQuestions = (number: number): Conversation => ({
  ...conversation,
  messages: [
    ...conversation.messages,
    {
      id: `asking-${number}`,
      role: 'customer',
      text: `I wrote about the lamp of ${nameOf(number)} before. When will ${nameOf(number)} send the new shade? And who pays for the glass of ${nameOf(number)} that came broken?`,
    },
  ],
})

/** The draft guard in Node, warm: a whole new draft, and a draft that grows by a word as it is written. */
export const draftSpeed: Measurement = {
  makes: ['draft'],
  async run() {
    say('Reviewing drafts')
    const reader = await loadNodeReader()
    const review = (draft: string) => reviewAnswer({ conversation, style: 'driver', draft }, reader)
    const timed = async (draft: string) => {
      const start = performance.now()
      await review(draft)
      return performance.now() - start
    }
    for (let number = 0; number < 10; number++) await review(draftOf(number))
    const whole: number[] = []
    for (let number = 10; number < 10 + times; number++) whole.push(await timed(draftOf(number)))
    const growing: number[] = []
    const last = draftOf(10 + times).split(' ')
    await review(last.slice(0, -typed).join(' '))
    for (let left = typed - 1; left >= 0; left--) growing.push(await timed(last.slice(0, last.length - left).join(' ')))
    const first: number[] = []
    for (let number = 11 + times; number < 11 + 2 * times; number++) {
      const asking = withQuestions(number)
      // As the worker does it when the message arrives.
      await reader.read(asking.messages.map(({ text }) => text))
      const open = unansweredQuestions(asking).map(({ text }) => text)
      await prepareAnswer(asking, open, reader, async () => undefined)
      const start = performance.now()
      await reviewAnswer({ conversation: asking, style: 'driver', draft: draftOf(number) }, reader)
      first.push(performance.now() - start)
    }
    reader.dispose()
    return [
      rowOf('draft.whole.node', 'ms', whole, {
        limit: { most: 50, of: 'p95' },
        note: `${words} words, every sentence new; the customer's messages read before`,
      }),
      rowOf('draft.first.node', 'ms', first, {
        limit: { most: 50, of: 'p95' },
        note: `${words} words, every sentence new, as the first answer to a new message with two questions`,
      }),
      rowOf('draft.growing.node', 'ms', growing, { limit: { most: 50, of: 'p95' }, note: 'one word more each time' }),
    ]
  },
}
