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

/** Every wording of the phrases with its triples, and for each triple the wordings that have it, as often as they do. */
type Wordings = { wordings: { place: number; triples: string[] }[]; having: Map<string, number[]> }

// A list of packs never changes while it is open, and its triples are looked up on every message.
const known = new WeakMap<readonly Pack[], Wordings>()

/** What fills a slot is unknown, so no triple reaches across one. */
function wordingsOf(packs: readonly Pack[]): Wordings {
  const remembered = known.get(packs)
  if (remembered) return remembered
  const made: Wordings = { wordings: [], having: new Map() }
  for (const [place, { phrase }] of phrasesOf(packs).entries()) {
    for (const { text } of wordings(phrase)) {
      const own = text.split(/\{[a-z0-9-]+\}/g).flatMap(triples)
      const at = made.wordings.push({ place, triples: own }) - 1
      for (const triple of own) {
        const having = made.having.get(triple)
        if (having) having.push(at)
        else made.having.set(triple, [at])
      }
    }
  }
  known.set(packs, made)
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
  // Most phrases were never said anywhere: only those that share triples with all messages together are looked at.
  const anywhere = new Set(messages.flatMap(({ said }) => [...said]))
  const { wordings, having } = wordingsOf(packs)
  const shared = new Set([...anywhere].flatMap((triple) => having.get(triple) ?? []))
  const candidates = new Map<number, string[][]>()
  for (const at of shared) {
    const wording = wordings[at]
    if (!wording || !isSaid(wording.triples, anywhere)) continue
    candidates.set(wording.place, [...(candidates.get(wording.place) ?? []), wording.triples])
  }
  const phrases = phrasesOf(packs)
  return [...candidates.keys()]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const said = candidates.get(place) ?? []
      const messageIds = messages.filter((one) => said.some((wording) => isSaid(wording, one.said))).map(({ id }) => id)
      const phrase = phrases[place]?.phrase
      return phrase && messageIds.length > 0 ? [{ phrase, messageIds }] : []
    })
}

/** The moves that phrases in these messages made. */
export function movesSaid(said: Said, messageIds: readonly string[]): Set<Move> {
  return new Set(
    said.filter((one) => one.messageIds.some((id) => messageIds.includes(id))).map(({ phrase }) => phrase.move),
  )
}
