import type { Conversation } from '../conversation/conversation'
import type { Phrase } from '../packs/pack'
import { wordings } from '../packs/slotsInText'

/** Share of a wording's word triples that must stand in one message for the wording to count as said. */
const mostlySaid = 0.6

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  )
}

function triples(words: readonly string[]): string[] {
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}

/** What the agent has said so far, ready for {@link isUsed}: the word triples of each message. */
export function saidByAgent(conversation: Conversation): Set<string>[] {
  return conversation.messages
    .filter((message) => message.role === 'agent')
    .map((message) => new Set(triples(wordsOf(message.text))))
}

/** Whether a wording of the phrase already stands in a message of the agent, edited a little or with its slots filled. */
export function isUsed(phrase: Phrase, said: readonly Set<string>[]): boolean {
  if (said.length === 0) return false
  return wordings(phrase).some((wording) => {
    // What fills a slot is unknown: triples never reach across one.
    const own = wording.text.split(/\{[a-z0-9-]+\}/g).flatMap((part) => triples(wordsOf(part)))
    if (own.length === 0) return false
    return said.some((message) => own.filter((triple) => message.has(triple)).length / own.length >= mostlySaid)
  })
}
