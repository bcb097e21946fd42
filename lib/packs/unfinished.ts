import { describeIssue } from './describeIssue'
import type { Finding } from './finding'
import { isOverLimit } from './openPack'
import { type Pack, packSchema } from './pack'

/** What a field is called by those who write packs on the builder's page. */
const names: Record<string, string> = {
  name: 'the name',
  author: 'who answers for it',
  version: 'the version',
  language: 'the language',
  updates: 'the address of its next version',
  text: 'the words',
  short: 'the shorter wording',
  chat: 'the wording for chat',
  email: 'the wording for e-mail',
  reason: 'the reason',
  label: 'the label of the gap',
  title: 'the title',
  goal: 'the goal',
  what: 'what may be granted',
  above: 'who decides above the limit',
  who: 'who is to be reached',
  how: 'how they are reached',
  draft: 'the reply',
}

const lists: Record<string, { what: Finding['what']; entry: string }> = {
  phrases: { what: 'phrase', entry: 'phrase' },
  authority: { what: 'limit', entry: 'limit' },
  checklists: { what: 'checklist', entry: 'checklist' },
  items: { what: 'checklist', entry: 'item' },
  scenarios: { what: 'scenario', entry: 'practice conversation' },
  selfTests: { what: 'self-test', entry: 'self-test' },
  turns: { what: 'scenario', entry: 'message' },
  steps: { what: 'crisis', entry: 'step' },
}

/** What is still to be written, or not yet in its form, before any Evenkeel opens the pack. */
export function unfinishedIn(draft: Pack): Finding[] {
  const parsed = packSchema.safeParse(draft)
  const found = (parsed.error?.issues ?? []).map((issue): Finding => {
    const field = issue.path.findLast((step) => typeof step === 'string')
    const name = field === undefined ? undefined : names[String(field)]
    const isText = name !== undefined && typeof issue.path.at(-1) === 'string'
    const list = Array.isArray(valueAt(draft, issue.path)) ? lists[String(field)] : undefined
    const isEmpty = issue.code === 'too_small'
    let words = describeIssue(issue, draft)
    if (isText && isEmpty) words = `Still to be written: ${name}.`
    else if (list && isEmpty) words = `At least one ${list.entry} is needed.`
    else if (isEmpty && typeof issue.path.at(-1) === 'number') words = 'A line of it is still to be written.'
    else if (isText && issue.code === 'too_big') words = `Longer than ${issue.maximum} characters: ${name}.`
    return { ...placeOf(draft, issue.path), words, isBlocking: true }
  })
  if (!isOverLimit(JSON.stringify(draft))) return found
  const words = 'Its file would be larger than 2 MB, the most a pack may have. Split the pack.'
  return [...found, { what: 'pack', id: draft.name, words, isBlocking: true }]
}

function placeOf(draft: Pack, [list, at]: readonly PropertyKey[]): Pick<Finding, 'what' | 'id'> {
  if (list === 'slots') return { what: 'slot', id: String(at ?? '') }
  if (list === 'crisis') return { what: 'crisis', id: 'crisis' }
  const what = lists[String(list)]?.what
  if (what === undefined || typeof at !== 'number') return { what: 'pack', id: draft.name }
  const id = valueAt(draft, [list ?? '', at, 'id'])
  return { what, id: typeof id === 'string' ? id : `${String(list)}[${at}]` }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Reflect.get(found, step)
  }
  return found
}
