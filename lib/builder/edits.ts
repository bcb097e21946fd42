import type { CannedReply } from '../packs/cannedReplies'
import { draftPack } from '../packs/draftPack'
import { idMaker } from '../packs/idMaker'
import type { Move, Pack, Phrase } from '../packs/pack'

/** The entry with a field set, or without it for undefined; nothing else of it changes. */
export function withField<Entry extends object, Name extends keyof Entry>(
  entry: Entry,
  name: Name,
  value: Entry[Name] | undefined,
): Entry {
  if (value !== undefined) return { ...entry, [name]: value }
  const { [name]: _, ...rest } = entry
  // as: the callers leave out optional fields alone.
  return rest as Entry
}

/** The entry with a list set; an empty list is left out, for the format knows none. */
export function withList<Entry extends object, Name extends keyof Entry>(
  entry: Entry,
  name: Name,
  list: (Entry[Name] & readonly unknown[]) | readonly never[],
): Entry {
  return withField(entry, name, list.length === 0 ? undefined : (list as Entry[Name]))
}

/** The list with the entry at `from` standing at `to`. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const [entry, ...none] = list.slice(from, from + 1)
  if (entry === undefined || none.length > 0) return [...list]
  return list.toSpliced(from, 1).toSpliced(to, 0, entry)
}

/** What a phrase is called until its words give it a name. */
const unnamed = /^new-phrase(-\d+)?$/

/** The pack with a new, empty phrase behind the one of this id, or at the end. */
export function withNewPhrase(pack: Pack, move: Move, behind: string | undefined): { pack: Pack; id: string } {
  const id = makerOf(pack)('new-phrase')
  return { pack: insertBehind(pack, behind, { id, move, text: '', reason: '' }), id }
}

/** The pack with a copy of this phrase behind it. */
export function withCopy(pack: Pack, id: string): { pack: Pack; id: string } | undefined {
  const phrase = pack.phrases.find((one) => one.id === id)
  if (!phrase) return undefined
  const copy = { ...phrase, id: makerOf(pack)(id) }
  return { pack: insertBehind(pack, id, copy), id: copy.id }
}

/** The pack with this phrase changed. */
export function withPhrase(pack: Pack, id: string, change: (phrase: Phrase) => Phrase): Pack {
  return { ...pack, phrases: pack.phrases.map((phrase) => (phrase.id === id ? change(phrase) : phrase)) }
}

export function withoutPhrase(pack: Pack, id: string): Pack {
  return { ...pack, phrases: pack.phrases.filter((phrase) => phrase.id !== id) }
}

/** The pack with this phrase renamed, in its self-tests too. */
export function withPhraseId(pack: Pack, id: string, wanted: string): Pack {
  const renamed = (ids: readonly string[]) => ids.map((one) => (one === id ? wanted : one))
  const changed = withPhrase(pack, id, (phrase) => ({ ...phrase, id: wanted }))
  if (!pack.selfTests) return changed
  const selfTests = pack.selfTests.map((test) => ({
    ...test,
    ...(test.shows && { shows: renamed(test.shows) }),
    ...(test.hides && { hides: renamed(test.hides) }),
  }))
  return { ...changed, selfTests }
}

/** Names a phrase after its first words, if it has no name of its own yet. */
export function namedByWords(pack: Pack, id: string): { pack: Pack; id: string } {
  const phrase = pack.phrases.find((one) => one.id === id)
  if (!phrase || !unnamed.test(id) || phrase.text.trim() === '') return { pack, id }
  const words = phrase.text.trim().split(/\s+/).slice(0, 5).join(' ')
  const made = makerOf(pack)(words)
  return { pack: withPhraseId(pack, id, made), id: made }
}

/** The pack with a team's ready replies behind its phrases; slots that it has already stay as they are. */
export function withReplies(pack: Pack, replies: readonly CannedReply[]): Pack {
  const { phrases, slots } = draftPack(replies, pack.name, pack.author)
  const makeId = makerOf(pack)
  return {
    ...pack,
    slots: { ...slots, ...pack.slots },
    phrases: [...pack.phrases, ...phrases.map((phrase) => ({ ...phrase, id: makeId(phrase.id) }))],
  }
}

const makerOf = ({ phrases }: Pack) => idMaker(phrases.map(({ id }) => id))

function insertBehind(pack: Pack, behind: string | undefined, phrase: Phrase): Pack {
  const at = pack.phrases.findIndex(({ id }) => id === behind)
  return { ...pack, phrases: pack.phrases.toSpliced(at < 0 ? pack.phrases.length : at + 1, 0, phrase) }
}
