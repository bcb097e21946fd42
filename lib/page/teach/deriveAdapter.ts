import type { Adapter } from '../helpdesks/adapter'
import { readField } from '../helpdesks/readField'
import { readTime } from '../helpdesks/readTime'
import { isVisible } from '../isVisible'
import { selectAll } from '../selectAll'
import { holds, textOf } from './composedTree'
import { describeBox } from './describeBox'
import { findRows, type Rows } from './findRows'
import { isNameless, namesOn } from './names'
import { findParts, itself } from './partPaths'
import { type Told, tellRoles } from './tellRoles'
import { tokensOf } from './tokens'

/** What was pointed at. `none`: what is no message. */
export type Samples = Record<'customer' | 'agent' | 'note' | 'none', Element[]> & { box?: Element | undefined }

/**
 * The adapter that reads what was pointed at as it was said to be, and the rest of the thread in the same way. It holds
 * places and marks of the page alone: no word of a message and nobody's name.
 * @param name the adapter's name
 * @returns undefined where the samples are not parts of different messages of one thread
 */
export function deriveAdapter(page: Document, samples: Samples, name: string): Adapter | undefined {
  const names = namesOn(page)
  const pointed = [...samples.customer, ...samples.agent, ...samples.note]
  const found = findRows(page, pointed, names)
  if (!found) return undefined
  const { each, rows } = without(samples.none, found, pointed, names)
  const shown = rows.filter((row) => isVisible(row) && textOf(row) !== '')
  const { body, author, time } = findParts(shown, pointed, names)
  const roleOf = (row: Element) =>
    (['customer', 'agent', 'note'] as const).find((role) => samples[role].some((sample) => holds(row, sample)))
  const bodiesOf = (row: Element) => (body === itself ? [row] : selectAll(row, body))
  const told: Told[] = shown
    .filter((row) => bodiesOf(row).some((part) => textOf(part) !== ''))
    .map((row) => ({
      row,
      author: author ? (readField(row, [author]) ?? '') : '',
      bodies: bodiesOf(row),
      role: roleOf(row),
    }))
  const { roles, people } = tellRoles(page, told, found.thread, names)
  const id = idOf(shown)
  const restsOnAuthor = roles.some((rule) => rule.author)
  const heads = page.querySelectorAll('h1')
  return {
    name,
    certainty: 'medium',
    markers: [each],
    ...(heads.length === 1 ? { subject: [{ path: 'h1' }] } : {}),
    ...(people ? { people } : {}),
    message: {
      each,
      isHiddenLeftOut: true,
      ...(id ? { id: [{ attribute: id }] } : {}),
      body,
      ...(author ? { author: [author] } : {}),
      ...(restsOnAuthor && told.some((row) => !row.author) ? { isAuthorCarried: true } : {}),
      ...(time ? { time: [time] } : {}),
      roles,
      strip: [
        '[class*="signature" i]',
        ...(body === itself ? [time?.path, author?.path].filter((path) => path !== undefined) : []),
      ],
      quotes: ['blockquote'],
    },
    order:
      time && told.some(({ row }) => readTime(readField(row, [time]) ?? '', false, new Date()))
        ? 'by-time'
        : 'oldest-first',
    composers: samples.box ? describeBox(page, samples.box, names) : [],
  }
}

/** The messages without those that were said to be none, as far as a mark tells them apart. */
function without(
  none: Element[],
  { each, rows }: Rows,
  pointed: Element[],
  names: Set<string>,
): Pick<Rows, 'each' | 'rows'> {
  let path = each
  for (const sample of none) {
    const row = rows.find((one) => holds(one, sample))
    if (!row) continue
    const kept = rows.filter((one) => pointed.some((other) => holds(one, other)))
    const marks = [row, ...row.querySelectorAll('*')].flatMap((element) =>
      tokensOf(element)
        .filter(({ selector }) => isNameless(selector, names))
        .map(({ selector }) => (element === row ? selector : `:has(${selector})`)),
    )
    const mark = marks.find((one) => !kept.some((other) => other.matches(one)) && row.matches(one))
    if (mark && !path.includes(`:not(${mark})`)) path += `:not(${mark})`
  }
  return { each: path, rows: rows.filter((row) => row.matches(path.split(' >>> ').at(-1) ?? path)) }
}

/** The attribute that numbers the messages, each another value. */
function idOf(rows: Element[]): string | undefined {
  const [first] = rows
  const names = ['id', ...(first?.getAttributeNames() ?? []).filter((name) => /^data-.*id$/.test(name))]
  return names.find((name) => {
    const values = rows.map((row) => row.getAttribute(name))
    return values.every(Boolean) && new Set(values).size === rows.length
  })
}
