import { avoidedWording } from './avoidedWording'
import { reasonToWrite } from './draftPack'
import { faultsFound } from './faults'
import { type Finding, findingsFrom, lineOf } from './finding'
import { contradictions } from './lint/contradictions'
import { draftMarks } from './lint/draftMarks'
import { unreachable } from './lint/reach'
import { hardToRead } from './lint/readingLevel'
import type { Move, Pack, Phrase } from './pack'
import { slotsInText, wordings } from './slotsInText'

/** Without these a pack leaves the agent alone at the hardest points, unless the built-in pack fills in. */
const ladder: readonly Move[] = ['boundary', 'warning', 'end', 'escalate', 'crisis']

/** Advice on one phrase within its pack, a line each: all that costs time, and rests on nothing but the phrase and its slots. */
export type AdviseOn = (phrase: Phrase, pack: Pack) => string[]

/**
 * What a lead will want to mend in a pack that opens: one line for each, beginning with the phrase's id (or the slot's
 * or the pack's name). Empty when there is nothing. Wording is looked at in packs whose language is English.
 */
export const lintPack = (pack: Pack): string[] => lintFound(pack, phraseAdvice).map(lineOf)

/** {@link lintPack}, each with the kind of entry that it is in. */
export function lintFound(pack: Pack, adviseOn: AdviseOn): Finding[] {
  const ofPack = (lines: string[]) => findingsFrom('pack', lines, { name: pack.name })
  return [
    ...faultsFound(pack),
    ...findingsFrom('slot', [...unusedSlots(pack), ...emptyLabels(pack)]),
    ...ofPack([...missingRungs(pack), ...missingExpectation(pack)]),
    ...contradictions(pack),
    ...findingsFrom('phrase', [
      ...unreachable(pack),
      ...repeatedTexts(pack.phrases),
      ...pack.phrases.flatMap((phrase) => adviseOn(phrase, pack)),
    ]),
  ]
}

function unusedSlots(pack: Pack): string[] {
  const used = new Set(pack.phrases.flatMap((phrase) => wordings(phrase).flatMap(({ text }) => slotsInText(text))))
  return Object.keys(pack.slots)
    .filter((slot) => !used.has(slot))
    .map((slot) => `${slot}: the slot is declared, and no phrase uses it.`)
}

function emptyLabels({ slots }: Pack): string[] {
  return Object.entries(slots)
    .filter(([, { label }]) => label.trim() === '')
    .map(([slot]) => `${slot}: the slot has no label, so its empty field says nothing.`)
}

/** Without a word on what happens and when, every other phrase leaves the customer waiting (B). */
function missingExpectation({ name, phrases }: Pack): string[] {
  return phrases.some(({ move }) => move === 'next-steps' || move === 'follow-up')
    ? []
    : [`${name}: no phrase says what happens next and when (move next-steps or follow-up).`]
}

function missingRungs(pack: Pack): string[] {
  const present = new Set(pack.phrases.map((phrase) => phrase.move))
  const some = ladder.some((move) => present.has(move))
  // A pack of openings alone is fine; half a ladder is not.
  if (!some) return []
  return ladder.filter((move) => !present.has(move)).map((move) => `${pack.name}: no phrase for the move ${move}.`)
}

function repeatedTexts(phrases: readonly Phrase[]): string[] {
  const first = new Map<string, string>()
  return phrases.flatMap(({ id, text }) => {
    const plain = text.toLowerCase().replace(/\s+/g, ' ').trim()
    const other = first.get(plain)
    if (other === undefined) first.set(plain, id)
    return other === undefined ? [] : [`${id}: the same words as ${other}.`]
  })
}

/** What a lead will want to mend in one phrase; a line each. */
export function phraseAdvice(phrase: Phrase, pack: Pack): string[] {
  const found: string[] = []
  if (phrase.reason.trim() === '') found.push(`${phrase.id}: the reason holds only spaces.`)
  if (phrase.reason === reasonToWrite) found.push(`${phrase.id}: the reason is still to be written.`)
  if (phrase.heat !== undefined && phrase.heat[0] === 0 && phrase.heat[1] === 3) {
    found.push(`${phrase.id}: heat 0 to 3 is every heat; leave it out.`)
  }
  for (const { name, text } of wordings(phrase)) {
    const quotes = slotsInText(text).some(
      (slot) => Object.hasOwn(pack.slots, slot) && pack.slots[slot]?.kind === 'quote',
    )
    if (phrase.move === 'warning' && !quotes) {
      found.push(`${phrase.id}: ${name} is a warning and does not quote the line it answers (a slot of kind quote).`)
    }
    if (/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u.test(text)) {
      found.push(`${phrase.id}: ${name} has invisible characters that change how it reads.`)
    }
    if (/<\/?[a-z][^>]*>/i.test(text))
      found.push(`${phrase.id}: ${name} has markup, which customers will see as it is.`)
    if (pack.language.startsWith('en')) found.push(...wordingAdvice(phrase.id, name, text))
  }
  if (pack.language.startsWith('en')) found.push(...draftMarks(phrase, pack), ...hardToRead(phrase))
  return found
}

function wordingAdvice(id: string, name: string, text: string): string[] {
  return avoidedWording.flatMap(({ pattern, reason }) => {
    const words = pattern.exec(text)?.[0]
    return words === undefined ? [] : [`${id}: ${name} says "${words}": ${reason}.`]
  })
}
