import type { Move, Pack, Phrase } from '../packs/pack'
import type { BuilderData, BuilderState, PackPart } from './builderState'
import { moved, namedByWords, withCopy, withNewPhrase, withoutPhrase, withPhrase, withPhraseId } from './edits'

export type EditActions = {
  /** @param edit what is changed: changes of one thing in a row are undone together; undefined for an act of its own */
  change(edit: string | undefined, change: (pack: Pack) => Pack): void
  changePhrase(id: string, edit: string | undefined, change: (phrase: Phrase) => Phrase): void
  /** The next change is a step of its own. */
  endEdit(): void
  addPhrase(): void
  copyPhrase(id: string): void
  removePhrase(id: string): void
  /** Puts a phrase at the place of another one. */
  movePhrase(id: string, to: string): void
  /** Gives a phrase another id; false where it is taken. */
  renamePhrase(id: string, wanted: string): boolean
  undo(): void
  redo(): void
  select(id: string | undefined): void
  show(part: PackPart): void
  search(query: string): void
  filterByMove(move: Move | undefined): void
  closeNotice(): void
}

/** Changes of the open draft, each of which can be undone. */
export function editActions(store: BuilderData): EditActions {
  const put = (draft: Pack, edit: string | undefined, more: Partial<BuilderState> = {}) =>
    store.setState({ draft, edit, notice: undefined, ...more })
  const change = (edit: string | undefined, work: (pack: Pack) => Pack) => {
    const { draft } = store.getState()
    if (draft) put(work(draft), edit)
  }
  /** Names the phrase that is left after its words, if it has no name yet; no step of its own. Gives its name. */
  const nameOpen = (wanted?: string): string => {
    const { draft, selected } = store.getState()
    const id = wanted ?? selected ?? ''
    if (!draft) return id
    const named = namedByWords(draft, id)
    if (named.pack === draft) return id
    const history = store.temporal.getState()
    history.pause()
    store.setState({ draft: named.pack, selected: selected === id ? named.id : selected })
    history.resume()
    return named.id
  }
  /** After a step back or forward the phrase that it concerned is shown. */
  const step = (way: 'undo' | 'redo') => {
    const before = store.getState().draft
    store.temporal.getState()[way]()
    const { draft, selected } = store.getState()
    store.setState({ edit: undefined, notice: undefined })
    if (!draft || draft === before) return
    const known = new Set(before?.phrases)
    const other = draft.phrases.find((phrase) => !known.has(phrase))
    const isGone = !draft.phrases.some(({ id }) => id === selected)
    if (other) store.setState({ selected: other.id })
    else if (isGone) store.setState({ selected: draft.phrases[0]?.id })
  }

  return {
    change,
    changePhrase: (id, edit, work) => change(edit, (pack) => withPhrase(pack, id, work)),
    endEdit: () => {
      if (store.getState().edit !== undefined) store.setState({ edit: undefined })
    },
    addPhrase: () => {
      nameOpen()
      const { draft, selected, onlyMove } = store.getState()
      if (!draft) return
      const { pack, id } = withNewPhrase(draft, onlyMove ?? 'explain', selected)
      put(pack, undefined, { selected: id, query: '', part: 'phrases' })
    },
    copyPhrase: (id) => {
      const open = nameOpen(id)
      const { draft } = store.getState()
      const made = draft && withCopy(draft, open)
      if (made) put(made.pack, undefined, { selected: made.id, query: '' })
    },
    removePhrase: (id) => {
      const { draft } = store.getState()
      if (!draft) return
      const at = draft.phrases.findIndex((phrase) => phrase.id === id)
      const pack = withoutPhrase(draft, id)
      const next = pack.phrases[Math.min(at, pack.phrases.length - 1)]
      put(pack, undefined, { selected: next?.id, notice: { name: 'removed-phrase' } })
    },
    movePhrase: (id, to) =>
      change(undefined, (pack) => {
        const place = (wanted: string) => pack.phrases.findIndex((phrase) => phrase.id === wanted)
        const [from, target] = [place(id), place(to)]
        return from < 0 || target < 0 || from === target
          ? pack
          : { ...pack, phrases: moved(pack.phrases, from, target) }
      }),
    renamePhrase: (id, wanted) => {
      const { draft } = store.getState()
      if (!draft || draft.phrases.some((phrase) => phrase.id === wanted)) return id === wanted
      put(withPhraseId(draft, id, wanted), undefined, { selected: wanted })
      return true
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    select: (selected) => {
      nameOpen()
      store.setState({ selected, edit: undefined })
    },
    show: (part) => {
      nameOpen()
      store.setState({ part, edit: undefined })
    },
    search: (query) => store.setState({ query }),
    filterByMove: (onlyMove) => store.setState({ onlyMove }),
    closeNotice: () => store.setState({ notice: undefined }),
  }
}
