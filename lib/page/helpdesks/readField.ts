import { type Root, select } from '../selectAll'
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
    const [value] = valuesOf(root, field)
    if (value) return value
  }
  return undefined
}

/** Every value that the fields give, in order. */
export function readFields(root: Root, fields: Field[] = []): string[] {
  return fields.flatMap((field) => [...valuesOf(root, field)])
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

function* valuesOf(root: Root, { path, attribute, pattern }: Field): Generator<string> {
  const elements = path ? select(root, path) : typeOf(root) === 1 ? [root as Element] : []
  for (const element of elements) {
    const raw =
      attribute === 'value' ? contentOf(element) : attribute ? attributeOf(element, attribute) : textOf(element)
    const text = (raw ?? '').slice(0, longestField).replace(/\s+/g, ' ').trim()
    const value = pattern ? match(pattern, text) : text
    if (value) yield value.trim()
  }
}

/** The live content of a field, which its attribute does not follow. */
function contentOf(element: Element): string | null {
  return 'value' in element ? String(element.value) : attributeOf(element, 'value')
}
