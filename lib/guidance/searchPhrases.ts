import MiniSearch from 'minisearch'
import type { Pack, Phrase } from '../packs/pack'
import { wordings } from '../packs/slotsInText'
import { type PackPhrase, phrasesOf } from './rankPhrases'

// An index of a few hundred phrases takes some milliseconds to build; it lives as long as the list of packs it is of.
const indexes = new WeakMap<readonly Pack[], { index: MiniSearch; phrases: readonly PackPhrase[] }>()

function indexOf(packs: readonly Pack[]): { index: MiniSearch; phrases: readonly PackPhrase[] } {
  const known = indexes.get(packs)
  if (known) return known
  const phrases = phrasesOf(packs)
  const index = new MiniSearch({
    fields: ['move', 'text', 'about', 'reason'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { move: 2, text: 2, about: 1.5 },
      combineWith: 'AND',
    },
  })
  index.addAll(
    phrases.map(({ phrase }, id) => ({
      id,
      move: phrase.move,
      text: wordings(phrase)
        .map((wording) => wording.text)
        .join('\n'),
      about: [phrase.styles, phrase.causes, phrase.situations, phrase.signals, phrase.mentions]
        .flatMap((names) => names ?? [])
        .join(' '),
      reason: phrase.reason,
    })),
  )
  const built = { index, phrases }
  indexes.set(packs, built)
  return built
}

/** Phrases of all packs that hold every word of a query (or its beginning), best first; all of them for an empty query. */
export function searchPackPhrases(packs: readonly Pack[], query: string): readonly PackPhrase[] {
  const { index, phrases } = indexOf(packs)
  if (query.trim() === '') return phrases
  return index.search(query).flatMap((result) => phrases[Number(result.id)] ?? [])
}

/** {@link searchPackPhrases} without the packs that the phrases are from. */
export function searchPhrases(packs: readonly Pack[], query: string): Phrase[] {
  return searchPackPhrases(packs, query).map(({ phrase }) => phrase)
}
