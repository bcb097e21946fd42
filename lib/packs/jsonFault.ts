import { closingQuote } from './bracketFault'

/** A number or a word of JSON. */
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not take
const notPlain = /[\\\0-\x1f]/

type Kind = '{' | '}' | '[' | ']' | ',' | ':' | '"' | 'value'
const marks: (Kind | undefined)[] = []
for (const mark of ['{', '}', '[', ']', ',', ':', '"'] as const) marks[mark.charCodeAt(0)] = mark

/** What may come next: the words a person would use for it. */
type Awaited =
  | 'a value'
  | 'a value or ]'
  | 'a field name or }'
  | 'a field name'
  | 'a closing quotation mark on the same line'
  | 'a colon'
  | 'a comma or ]'
  | 'a comma or }'
  | 'nothing more'

/**
 * Finds the first place where a text stops being JSON, with what was awaited there. Line and column count from 1.
 * Undefined when the text is JSON. Browsers word and place this differently, and some give no place at all, so we look
 * ourselves; without recursion, so that a file of a million brackets does no harm.
 */
export function jsonFault(text: string): { line: number; column: number; awaited: Awaited } | undefined {
  const open: ('{' | '[')[] = []
  let awaited: Awaited = 'a value'
  let at = spaceEnd(text, 0)
  // A loop over signs and not over matches: a file of two megabytes has hundreds of thousands of tokens.
  while (at < text.length) {
    const kind = marks[text.charCodeAt(at)] ?? 'value'
    const end = kind === '"' ? stringEnd(text, at + 1) : kind === 'value' ? plainEnd(text, at) : at + 1
    if (kind === 'value' && end === undefined) break
    const next: Awaited | undefined = end === undefined ? undefined : follow(awaited, kind, open)
    if (kind === '"' && end === undefined) awaited = 'a closing quotation mark on the same line'
    if (end === undefined || next === undefined) break
    awaited = next
    at = spaceEnd(text, end)
  }
  if (awaited === 'nothing more' && at === text.length) return undefined
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, awaited }
}

/** Where a string whose content begins at `from` has ended, or undefined when it does not end as JSON wants it. */
function stringEnd(text: string, from: number): number | undefined {
  // The end first: a search for one sign is many times faster than a loop, and most strings hold nothing to look at.
  const end = closingQuote(text, from)
  const content = text.slice(from, end < 0 ? text.length : end)
  if (end >= 0 && !notPlain.test(content)) return end + 1
  // A loop and no regular expression: one over a string of a megabyte can overflow the stack or take for ever.
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) return at + 1
    if (unit < 0x20) return undefined
    if (unit !== 0x5c) continue
    escaped.lastIndex = at
    if (escaped.exec(text) === null) return undefined
    at = escaped.lastIndex - 1
  }
  return undefined
}

/** The place of the first sign from `at` on that is no white space. */
function spaceEnd(text: string, at: number): number {
  let end = at
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) break
  }
  return end
}

/** Where the number or word at this place has ended, or undefined where there is none. */
function plainEnd(text: string, at: number): number | undefined {
  plain.lastIndex = at
  return plain.test(text) ? plain.lastIndex : undefined
}

function afterValue(open: readonly ('{' | '[')[]): Awaited {
  if (open.length === 0) return 'nothing more'
  return open.at(-1) === '{' ? 'a comma or }' : 'a comma or ]'
}

function close(open: ('{' | '[')[]): Awaited {
  open.pop()
  return afterValue(open)
}

/** What is awaited after this token, or undefined when the token may not stand here. Keeps `open` up to date. */
function follow(awaited: Awaited, kind: Kind, open: ('{' | '[')[]): Awaited | undefined {
  if (awaited === 'a value' || awaited === 'a value or ]') {
    if (kind === 'value' || kind === '"') return afterValue(open)
    if (kind === ']' && awaited === 'a value or ]') return close(open)
    if (kind !== '{' && kind !== '[') return undefined
    open.push(kind)
    return kind === '{' ? 'a field name or }' : 'a value or ]'
  }
  if (awaited === 'a colon') return kind === ':' ? 'a value' : undefined
  if (kind === '"' && (awaited === 'a field name' || awaited === 'a field name or }')) return 'a colon'
  if (kind === '}' && (awaited === 'a field name or }' || awaited === 'a comma or }')) return close(open)
  if (kind === ']' && awaited === 'a comma or ]') return close(open)
  if (kind === ',' && awaited === 'a comma or }') return 'a field name'
  if (kind === ',' && awaited === 'a comma or ]') return 'a value'
  return undefined
}
