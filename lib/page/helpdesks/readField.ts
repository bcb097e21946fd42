import { type Root, selectAll, selectFirst } from '../selectAll'
import { attributeOf, textOf, typeOf } from '../unclobbered'
import type { Field } from './adapter'

/** Longest text that a field is read from, so that no pattern is run over a whole message. */
const longestField = 500

/** Longest text that a pattern is run over: an address can be longer than any field. */
const longestMatched = 2000

const patterns = new Map<string, RegExp>()

/** The first value that one of the fields gives, or undefined. */
export function readField(root: Root, fields: Field[] = []): string | undefined {
  for (const field of fields) {
    // Mostly the first element has it, and finding that one alone is cheaper.
    const first = field.path ? selectFirst(root, field.path) : ownElement(root)
    const value = first && (textAt(first, field) || readFields(root, [field])[0])
    if (value) return value
  }
  return undefined
}

/** Every value that the fields give, in order. */
export function readFields(root: Root, fields: Field[] = []): string[] {
  const values: string[] = []
  for (const field of fields) {
    const own = ownElement(root)
    for (const element of field.path ? selectAll(root, field.path) : own ? [own] : []) {
      const value = textAt(element, field)
      if (value) values.push(value)
    }
  }
  return values
}

function ownElement(root: Root): Element | undefined {
  return typeOf(root) === 1 ? (root as Element) : undefined
}

/** What the pattern takes from the text: its first filled group, else all that it matched; undefined without a match. */
export function match(pattern: string, text: string): string | undefined {
  let compiled = patterns.get(pattern)
  if (!compiled) {
    compiled = new RegExp(pattern, 'u')
    patterns.set(pattern, compiled)
  }
  const found = compiled.exec(text.slice(0, longestMatched))
  return found?.slice(1).find(Boolean) ?? found?.[0]
}

function textAt(element: Element, { attribute, pattern }: Field): string | undefined {
  const raw = attribute === 'value' ? contentOf(element) : attribute ? attributeOf(element, attribute) : textOf(element)
  const short = (raw ?? '').slice(0, longestField)
  const text = (/[^\S ]| {2}/.test(short) ? short.replace(/\s+/g, ' ') : short).trim()
  return pattern ? match(pattern, text)?.trim() : text
}

/** The live content of a field, which its attribute does not follow. */
function contentOf(element: Element): string | null {
  return 'value' in element ? String(element.value) : attributeOf(element, 'value')
}
