import { type Finding, findingsFrom, lineOf } from './finding'
import type { Pack, Phrase } from './pack'
import type { SelfTest } from './packParts'
import { slotsInText, straysInText, wordings } from './slotsInText'

const lists = [
  ['phrases', 'phrase'],
  ['checklists', 'checklist'],
  ['scenarios', 'scenario'],
  ['selfTests', 'self-test'],
] as const

/**
 * What makes a pack unusable although every field has the right form: an id given twice, a slot that is not declared,
 * curly brackets that are no slot, a heat range upside down, a self-test that expects nothing. One sentence each with the
 * entry's id; empty when sound.
 * @param most sentences after which nothing more is looked for
 */
export const faults = (pack: Pack, most?: number): string[] => faultsFound(pack, most).map(lineOf)

/** {@link faults}, each with the kind of entry that it is in. */
export function faultsFound(pack: Pack, most = Number.POSITIVE_INFINITY): Finding[] {
  const found = (what: Finding['what'], lines: string[]) => findingsFrom(what, lines, { isBlocking: true })
  const repeated = lists.flatMap(([list, what]) => found(what, repeatedIds(list, pack[list] ?? [])))
  // With thousands of them nothing else is worth looking for.
  if (repeated.length > 0) return repeated
  const wrong: Finding[] = []
  for (const phrase of pack.phrases) {
    if (wrong.length >= most) return wrong
    wrong.push(...found('phrase', phraseFaults(phrase, pack.slots)))
  }
  return [...wrong, ...(pack.selfTests ?? []).flatMap((one) => found('self-test', selfTestFaults(one)))]
}

/** Ids that stand in a list twice, a sentence each. */
export function repeatedIds(list: string, entries: readonly { id: string }[]): string[] {
  const first = new Map<string, number>()
  return entries.flatMap(({ id }, at) => {
    const seen = first.get(id)
    if (seen === undefined) first.set(id, at)
    return seen === undefined ? [] : [`${id}: ${list}[${seen}] and ${list}[${at}] have the same id.`]
  })
}

function phraseFaults(phrase: Phrase, slots: Pack['slots']): string[] {
  const found: string[] = []
  for (const { name, text } of wordings(phrase)) {
    for (const slot of new Set(slotsInText(text))) {
      if (!Object.hasOwn(slots, slot)) found.push(`${phrase.id}: ${name} uses {${slot}}, which slots does not declare.`)
    }
    for (const stray of straysInText(text)) found.push(`${phrase.id}: ${name} has "${stray}", which is no slot.`)
    if (text.trim() === '') found.push(`${phrase.id}: ${name} holds only spaces.`)
  }
  if (phrase.heat !== undefined && phrase.heat[0] > phrase.heat[1]) {
    found.push(`${phrase.id}: heat runs from ${phrase.heat[0]} down to ${phrase.heat[1]}; the lowest comes first.`)
  }
  return found
}

function selfTestFaults({ id, shows, hides, move, card, draft, marks, turns }: SelfTest): string[] {
  const found: string[] = []
  if (![shows, hides, move, card, marks].some((expected) => expected !== undefined))
    found.push(`${id}: the self-test expects nothing; it needs shows, hides, move, card or marks.`)
  if ((draft === undefined) !== (marks === undefined))
    found.push(`${id}: draft and marks stand together; an empty list of marks is a good draft.`)
  if (!turns.some(({ role }) => role === 'customer')) found.push(`${id}: no turn is the customer's.`)
  return found
}
