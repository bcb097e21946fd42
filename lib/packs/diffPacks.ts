import type { Pack } from './pack'

/** One thing that a newer pack says otherwise. `changes` is empty where the whole thing came or went. */
export type PackChange = {
  kind: 'added' | 'changed' | 'removed'
  /** What it is, such as `phrase`; `pack` for the fields of the pack itself. */
  what: 'pack' | 'slot' | 'phrase' | 'checklist' | 'scenario' | 'self-test' | 'adapter' | 'limit'
  id: string
  /** Its words, where it came or went. */
  text: string
  changes: { field: string; before: string; after: string }[]
}

type Named = {
  what: PackChange['what']
  entries: Map<string, Record<string, unknown>>
  textOf(entry: Record<string, unknown>): string
}

/** What changes from one pack to another, by phrase: the pack's own fields first, then in the order of the newer pack. */
export function diffPacks(before: Pack, after: Pack): PackChange[] {
  const [old, now] = [listsOf(before), listsOf(after)]
  return now.flatMap((list, at) => compare(list, old[at]?.entries ?? new Map()))
}

function listsOf(pack: Pack): Named[] {
  const { $schema: _, slots, phrases, checklists, scenarios, selfTests, adapters, authority, ...fields } = pack
  const by = <Entry extends object>(entries: readonly Entry[] = [], name: (entry: Entry) => string) =>
    new Map(entries.map((entry) => [name(entry), { ...entry }]))
  const words = (field: string) => (entry: Record<string, unknown>) => worded(entry[field])
  return [
    { what: 'pack', entries: new Map([[pack.name, fields]]), textOf: words('name') },
    { what: 'slot', entries: new Map(Object.entries(slots)), textOf: words('label') },
    { what: 'phrase', entries: by(phrases, ({ id }) => id), textOf: words('text') },
    {
      what: 'limit',
      entries: by(authority, ({ what, currency = '' }) => `${what} ${currency}`.trim()),
      textOf: words('upTo'),
    },
    { what: 'checklist', entries: by(checklists, ({ id }) => id), textOf: words('title') },
    { what: 'scenario', entries: by(scenarios, ({ id }) => id), textOf: words('title') },
    { what: 'self-test', entries: by(selfTests, ({ id }) => id), textOf: words('id') },
    { what: 'adapter', entries: by(adapters, ({ name }) => name), textOf: words('name') },
  ]
}

function compare({ what, entries, textOf }: Named, old: ReadonlyMap<string, Record<string, unknown>>): PackChange[] {
  // A pack that was renamed is still the one pack.
  const match = (id: string) => old.get(id) ?? (what === 'pack' ? [...old.values()][0] : undefined)
  const found = [...entries].flatMap(([id, entry]): PackChange[] => {
    const before = match(id)
    if (!before) return [{ kind: 'added', what, id, text: textOf(entry), changes: [] }]
    const changes = fieldChanges(before, entry)
    return changes.length > 0 ? [{ kind: 'changed', what, id, text: '', changes }] : []
  })
  const gone = [...old]
    .filter(([id]) => what !== 'pack' && !entries.has(id))
    .map(([id, entry]): PackChange => ({ kind: 'removed', what, id, text: textOf(entry), changes: [] }))
  return [...found, ...gone]
}

function fieldChanges(before: Record<string, unknown>, after: Record<string, unknown>): PackChange['changes'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [was, is] = [worded(before[field]), worded(after[field])]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

/** A value as a person would write it down; nothing is "–". */
function worded(value: unknown): string {
  if (value === undefined) return '–'
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join(', ')
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${worded(each)}`)
      .join('; ')
  return Array.isArray(value) ? value.map(worded).join(' / ') : String(value)
}
