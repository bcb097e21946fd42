import type { Facts } from './facts'
import { type Said, saysLabel } from './saidLabels'

const known = new WeakMap<Facts, Map<Said, boolean>>()

/** Whether a label that stands with a message says so; looked for once. */
export function isLabelled(each: Facts, said: Said): boolean {
  const own = known.get(each) ?? new Map<Said, boolean>()
  known.set(each, own)
  let is = own.get(said)
  if (is === undefined) {
    is = each.labels.some((label) => saysLabel(label, said))
    own.set(said, is)
  }
  return is
}
