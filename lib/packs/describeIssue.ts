import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Unknown fields that are named in one sentence. */
const mostNames = 5

/** What a field that has to follow a pattern looks like, by the last name in its path. */
const shapes: Record<string, string> = {
  version: 'three numbers with dots, like 1.0.0',
  language: 'a language code, like en or en-GB',
  id: 'lower-case letters, digits and single hyphens, like first-reply',
  name: 'lower-case letters, digits and hyphens, like harbour-desk',
  expires: 'a day like 2027-03-31',
  updates: 'an address that begins with https://',
  currency: 'three capital letters, like EUR',
}

/** What an entry of a list is called, where it has an id by which it can be searched. */
const entries: Record<string, string> = {
  phrases: 'phrase',
  checklists: 'checklist',
  scenarios: 'scenario',
  selfTests: 'self-test',
}

/**
 * One sentence that says what is wrong and where, for a problem that the pack schema found in `file` (the parsed JSON).
 * Values of the file are quoted only when they are short and plain.
 */
export function describeIssue(issue: Issue, file: unknown): string {
  const where = place(issue.path)
  const value = valueAt(file, issue.path)
  const sits = `${where}${entryName(file, issue.path)}`
  switch (issue.code) {
    case 'unrecognized_keys': {
      const more = issue.keys.length > mostNames ? ` and ${issue.keys.length - mostNames} more` : ''
      const names =
        issue.keys
          .slice(0, mostNames)
          .map((key) => `"${shorten(key)}"`)
          .join(', ') + more
      const fields = issue.keys.length === 1 ? `an unknown field, ${names}` : `unknown fields: ${names}`
      return `${sits} has ${fields}.`
    }
    case 'invalid_key':
      return `${sits} is not a usable slot name: it takes ${shapes.id}.`
    case 'invalid_value':
      if (value === undefined) return `${sits} is missing.`
      return `${sits} is ${quote(value)}; it can be ${issue.values.map(String).join(', ')}.`
    case 'invalid_type':
      if (value === undefined) return `${sits} is missing.`
      return `${sits} is ${quote(value)}; it has to be ${typeNames[issue.expected] ?? issue.expected}.`
    case 'invalid_format':
      if (issue.path[0] === 'notTriggers') return `${sits} is ${quote(value)}; it has to be two words at least.`
      return `${sits} is ${quote(value)}; it has to be ${shapes[String(issue.path.at(-1))] ?? 'in another form'}.`
    case 'too_small':
      if (issue.path.at(-1) === 'heat') return `${sits} has to hold two numbers, the lowest and the highest heat.`
      if (issue.origin === 'string' || issue.origin === 'array') return `${sits} is empty.`
      return `${sits} is ${quote(value)}; the least is ${issue.minimum}.`
    case 'too_big':
      if (issue.path.at(-1) === 'heat') return `${sits} has to hold two numbers, the lowest and the highest heat.`
      if (issue.origin === 'string') return `${sits} is longer than ${issue.maximum} characters.`
      if (issue.origin === 'array') return `${sits} has more than ${issue.maximum} entries.`
      return `${sits} is ${quote(value)}; the most is ${issue.maximum}.`
    case 'custom':
      // The check that found it says what it is, as the end of a sentence.
      return `${sits} ${issue.message}.`
    default:
      return `${sits} is not as it should be.`
  }
}

const typeNames: Record<string, string> = {
  string: 'text in quotation marks',
  object: 'fields in curly brackets',
  record: 'fields in curly brackets',
  array: 'a list in square brackets',
  tuple: 'a list in square brackets',
  number: 'a number',
  int: 'a whole number',
}

/** `phrases[3].move`; the file as a whole is "The file". */
function place(path: Path): string {
  if (path.length === 0) return 'The file'
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${shorten(String(step))}`))
    .join('')
}

/** ` (phrase "first-reply")` when the path runs through an entry that has a readable id, so that it can be searched. */
function entryName(file: unknown, path: Path): string {
  const kind = typeof path[0] === 'string' && Object.hasOwn(entries, path[0]) ? entries[path[0]] : undefined
  if (kind === undefined || path.length < 2) return ''
  const id = valueAt(file, [...path.slice(0, 2), 'id'])
  return typeof id === 'string' && id !== '' && path[2] !== 'id' ? ` (${kind} "${shorten(id)}")` : ''
}

function valueAt(file: unknown, path: Path): unknown {
  let value = file
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

// Never JSON.stringify here: a file nested a million deep would overflow the stack.
function quote(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(value)}"`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : 'a group of fields'
}

/** At most 40 characters on one line; control characters become spaces, so that a message stays one line. */
function shorten(text: string): string {
  const plain = text.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
  return plain.length > 40 ? `${[...plain].slice(0, 39).join('')}…` : plain
}
