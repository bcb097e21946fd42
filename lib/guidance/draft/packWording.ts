import type { Conversation } from '../../conversation/conversation'
import type { Pack, Phrase } from '../../packs/pack'
import { wordings } from '../../packs/slotsInText'
import { phrasesOf } from '../rankPhrases'
import { phrasesSaid } from '../usedPhrases'

/** `repeated`: the phrase was said in this thread; `unedited`: it stands as in the pack, without a word for this customer. */
export type PackWording = 'unedited' | 'repeated'

type Wording = { pattern: RegExp; hasSlots: boolean }

const slot = /\{[a-z0-9-]+\}/g
const plain = (text: string) => text.replaceAll('’', "'").replace(/\s+/gu, ' ').trim()
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// A pack's phrases never change while it is open.
const known = new WeakMap<Phrase, Wording[]>()

function wordingsOf(phrase: Phrase): Wording[] {
  const remembered = known.get(phrase)
  if (remembered) return remembered
  const made = wordings(phrase).map(({ text }) => {
    const parts = plain(text).split(slot)
    return { pattern: new RegExp(`^${parts.map(escaped).join('.{1,200}?')}$`, 'u'), hasSlots: parts.length > 1 }
  })
  known.set(phrase, made)
  return made
}

/** Longest wording of a pack, with its slots filled. */
const longest = 2_500

/**
 * Whether a draft is nothing but a phrase of a pack: a script is where a good answer begins (A, C). It looks at the text
 * alone, and nobody learns of it.
 */
export function packWording(
  draft: string,
  packs: readonly Pack[],
  conversation: Conversation,
): PackWording | undefined {
  const text = plain(draft)
  if (text === '' || text.length > longest) return undefined
  for (const { phrase } of phrasesOf(packs)) {
    // What a team does in a crisis is to be said as it stands.
    if (phrase.move === 'crisis') continue
    const found = wordingsOf(phrase).find(({ pattern }) => pattern.test(text))
    if (!found) continue
    if (phrasesSaid(conversation, packs).some((said) => said.phrase.id === phrase.id)) return 'repeated'
    return found.hasSlots ? undefined : 'unedited'
  }
  return undefined
}
