import type { Conversation } from '../conversation/conversation'
import type { Move, Pack, Phrase } from '../packs/pack'
import { wordings } from '../packs/slotsInText'
import { phrasesOf } from './rankPhrases'

/** Share of a wording's word triples that must stand in one message for the wording to count as said. */
const mostlySaid = 0.6

function triples(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}

// A pack's phrases never change while it is open, and their triples are looked at on every message.
const known = new WeakMap<Phrase, string[][]>()

/** The triples of each wording. What fills a slot is unknown, so none reaches across one. */
function triplesOf(phrase: Phrase): string[][] {
  const remembered = known.get(phrase)
  if (remembered) return remembered
  const made = wordings(phrase).map((wording) => wording.text.split(/\{[a-z0-9-]+\}/g).flatMap(triples))
  known.set(phrase, made)
  return made
}

function isSaid(wording: readonly string[], said: ReadonlySet<string>): boolean {
  return wording.length > 0 && wording.filter((triple) => said.has(triple)).length / wording.length >= mostlySaid
}

/** Phrases whose words stand in the agent's messages, edited a little or with their slots filled: what, and where. */
export type Said = { phrase: Phrase; messageIds: string[] }[]

/** Finds the phrases of the packs that the agent has already written in this thread. */
export function phrasesSaid(conversation: Conversation, packs: readonly Pack[]): Said {
  const messages = conversation.messages
    .filter((message) => message.role === 'agent')
    .map((message) => ({ id: message.id, said: new Set(triples(message.text)) }))
  if (messages.length === 0) return []
  // Most phrases were never said anywhere: one look at all messages together rules them out.
  const anywhere = new Set(messages.flatMap(({ said }) => [...said]))
  return phrasesOf(packs).flatMap(({ phrase }) => {
    const candidates = triplesOf(phrase).filter((wording) => isSaid(wording, anywhere))
    const messageIds = messages
      .filter(({ said }) => candidates.some((wording) => isSaid(wording, said)))
      .map(({ id }) => id)
    return messageIds.length > 0 ? [{ phrase, messageIds }] : []
  })
}

/** The moves that phrases in these messages made. */
export function movesSaid(said: Said, messageIds: readonly string[]): Set<Move> {
  return new Set(
    said.filter((one) => one.messageIds.some((id) => messageIds.includes(id))).map(({ phrase }) => phrase.move),
  )
}
