import type { PackChange } from './diffPacks'

/** A change of a pack in plain lines; the first says what happened to what. */
export function describeChange({ kind, what, id, text, changes }: PackChange): string[] {
  const name = what === 'pack' ? `pack ${id}` : `${what} ${id}`
  if (kind === 'added') return [`added ${name}: ${text}`]
  if (kind === 'removed') return [`removed ${name}: ${text}`]
  return [`changed ${name}`, ...changes.map(({ field, before, after }) => `  ${field}: ${before} → ${after}`)]
}
