import { assess } from '../classify/assess'
import { sampleThread } from '../classify/assess.sample'
import { steadyLint } from '../packs/lint/steadyLint'
import type { Pack } from '../packs/pack'
import type { BuilderPorts } from './builderPorts'

/** A browser's storage for drafts that two builders can share, and what the test does to it. */
export function handShelf() {
  const records = new Map<string, { draft: Pack; revision: string; isCopy: boolean }>()
  const watchers = new Set<{ id: string; by: object; onChanged(what: 'kept' | 'removed'): void }>()
  const held = new Set<string>()
  const shelf = { records, watchers, held, refuses: undefined as 'full' | 'refused' | undefined }
  return shelf
}

/** Ports of a builder without a browser; `done` lists what it asked for. */
export function handBuilderPorts(shelf = handShelf(), own: Partial<BuilderPorts> = {}) {
  const done: string[] = []
  const me = {}
  let key: { fingerprint: string; file: string } | undefined
  let removed: [string, { draft: Pack; revision: string; isCopy: boolean }] | undefined
  let ids = 0
  const lint = steadyLint(() => 0)
  const tell = (id: string, what: 'kept' | 'removed') => {
    for (const one of shelf.watchers) if (one.id === id && one.by !== me) one.onChanged(what)
  }
  const ports: BuilderPorts = {
    drafts: async () => ({
      drafts: [...shelf.records].map(([id, { draft, isCopy }]) => ({
        id,
        name: draft.name,
        phrases: draft.phrases.length,
        isCopy,
      })),
      problems: [],
    }),
    loadDraft: async (id) => shelf.records.get(id),
    keepDraft: async (id, draft, revision, isCopy) => {
      if (shelf.refuses) return { name: 'refused', isFull: shelf.refuses === 'full' }
      if (shelf.records.get(id)?.revision !== revision) return { name: 'changed-elsewhere' }
      const next = `${id} ${shelf.records.size} ${Math.random()}`
      shelf.records.set(id, { draft, revision: next, isCopy })
      done.push(`keep ${id}`)
      tell(id, 'kept')
      return { name: 'kept', revision: next }
    },
    removeDraft: async (id) => {
      const lost = shelf.records.get(id)
      if (lost) removed = [id, lost]
      shelf.records.delete(id)
      tell(id, 'removed')
      return true
    },
    bringBackDraft: async () => {
      if (removed) shelf.records.set(...removed)
      return removed !== undefined
    },
    watchDraft: (id, onChanged, signal) => {
      const one = { id, by: me, onChanged }
      shelf.watchers.add(one)
      signal.addEventListener('abort', () => shelf.watchers.delete(one))
    },
    holdDraft: async (id, signal) => {
      if (shelf.held.has(id)) return 'open-elsewhere'
      shelf.held.add(id)
      signal.addEventListener('abort', () => shelf.held.delete(id))
      return 'held'
    },
    newDraftId: () => `draft-${shelf.records.size}-${++ids}`,
    lint: async (draft, open) => lint.begin(draft, open, 1),
    goOnLinting: async (open) => lint.goOn(open, 1),
    assess: async ({ messages }) => {
      const thread = sampleThread(
        messages.flatMap(({ role, text }) =>
          role === 'customer'
            ? [['customer', text, { heat: 2, cause: 'control', shows: { heat: text.slice(0, 7) } }]]
            : [],
        ),
      )
      return assess(thread.conversation, thread.readings)
    },
    review: async () => [],
    loadKey: async () => key,
    makeKey: async (passphrase) => {
      if (passphrase.length < 12) return { problem: 'The passphrase is too short.' }
      key = { fingerprint: 'tone make mirror rain', file: 'locked' }
      return { done: key }
    },
    takeKeyFile: async (text) => {
      key = { fingerprint: 'rain mirror make tone', file: text }
      return { done: key }
    },
    forgetKey: async () => {
      key = undefined
      return true
    },
    bringBackKey: async () => true,
    sign: async (text, passphrase) =>
      passphrase === 'four plain words'
        ? { done: `${text}signed` }
        : { problem: 'The passphrase does not open this key file.' },
    judgeSignature: async () => 'unsigned',
    saveFile: (name) => void done.push(`save ${name}`),
    ...own,
  }
  return { ports, done, shelf }
}
