/** One JSON token, but for strings, with the space before it. */
const token = /[ \t\r\n]*(?:([{}[\],:"])|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const space = /[ \t\r\n]*/y

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
  let at = 0
  while (true) {
    token.lastIndex = at
    const found = token.exec(text)
    if (found === null) break
    const kind = found[1] ?? 'value'
    const end = kind === '"' ? stringEnd(text, token.lastIndex) : token.lastIndex
    const next: Awaited | undefined = end === undefined ? undefined : follow(awaited, kind, open)
    if (kind === '"' && end === undefined) awaited = 'a closing quotation mark on the same line'
    if (end === undefined || next === undefined) break
    awaited = next
    at = end
  }
  space.lastIndex = at
  space.exec(text)
  at = space.lastIndex
  if (awaited === 'nothing more' && at === text.length) return undefined
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, awaited }
}

/** Where a string whose content begins at `from` has ended, or undefined when it does not end as JSON wants it. */
function stringEnd(text: string, from: number): number | undefined {
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

/** What is awaited after this token, or undefined when the token may not stand here. Keeps `open` up to date. */
function follow(awaited: Awaited, kind: string, open: ('{' | '[')[]): Awaited | undefined {
  const afterValue = () => (open.length === 0 ? 'nothing more' : open.at(-1) === '{' ? 'a comma or }' : 'a comma or ]')
  const close = () => {
    open.pop()
    return afterValue()
  }
  if (awaited === 'a value' || awaited === 'a value or ]') {
    if (kind === 'value' || kind === '"') return afterValue()
    if (kind === ']' && awaited === 'a value or ]') return close()
    if (kind !== '{' && kind !== '[') return undefined
    open.push(kind)
    return kind === '{' ? 'a field name or }' : 'a value or ]'
  }
  if (awaited === 'a colon') return kind === ':' ? 'a value' : undefined
  if (kind === '"' && (awaited === 'a field name' || awaited === 'a field name or }')) return 'a colon'
  if (kind === '}' && (awaited === 'a field name or }' || awaited === 'a comma or }')) return close()
  if (kind === ']' && awaited === 'a comma or ]') return close()
  if (kind === ',' && awaited === 'a comma or }') return 'a field name'
  if (kind === ',' && awaited === 'a comma or ]') return 'a value'
  return undefined
}
