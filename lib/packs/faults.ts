import type { Pack, Phrase } from './pack'
import { slotsInText, straysInText, wordings } from './slotsInText'

/**
 * What makes a pack unusable although every field has the right form: an id given twice, a slot that is not declared,
 * curly brackets that are no slot, a heat range upside down. One sentence each with the phrase's id; empty when sound.
 */
export function faults(pack: Pack): string[] {
  return [...repeatedIds(pack.phrases), ...pack.phrases.flatMap((phrase) => phraseFaults(phrase, pack.slots))]
}

function repeatedIds(phrases: readonly Phrase[]): string[] {
  const first = new Map<string, number>()
  return phrases.flatMap(({ id }, at) => {
    const seen = first.get(id)
    if (seen === undefined) first.set(id, at)
    return seen === undefined ? [] : [`${id}: phrases[${seen}] and phrases[${at}] have the same id.`]
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
