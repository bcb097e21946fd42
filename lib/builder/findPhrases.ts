import type { Move, Pack, Phrase } from '../packs/pack'
import { wordings } from '../packs/slotsInText'

// A phrase that was not changed is still the same object: its letters are put together once.
const letters = new WeakMap<Phrase, string>()

function lettersOf(phrase: Phrase): string {
  const known = letters.get(phrase)
  if (known !== undefined) return known
  const { id, reason, mentions = [] } = phrase
  const made = [id, reason, ...mentions, ...wordings(phrase).map(({ text }) => text)].join('\n').toLowerCase()
  letters.set(phrase, made)
  return made
}

/** The phrases that hold every word of a query, in the pack's order, so that what is found can be put in order too. */
export function findPhrases({ phrases }: Pack, query: string, move: Move | undefined): readonly Phrase[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0 && move === undefined) return phrases
  return phrases.filter(
    (phrase) => (move === undefined || phrase.move === move) && words.every((word) => lettersOf(phrase).includes(word)),
  )
}
