import type { Signal } from '../classify/reading'
import { contentWords } from '../conversation/contentWords'
import { allBuiltInPacks } from '../packs/builtIn'
import type { Pack, Phrase, SlotKind } from '../packs/pack'
import { slotsInText } from '../packs/slotsInText'
import type { SituationNow } from './situationNow'

/** A phrase with the pack whose slots it uses. */
export type PackPhrase = { phrase: Phrase; pack: Pack }

// A list of packs never changes while it is open, and its phrases are looked at on every message.
const opened = new WeakMap<readonly Pack[], PackPhrase[]>()

/** Every phrase of the packs, first pack first. Of phrases with the same id the one of the earlier pack counts. */
export function phrasesOf(packs: readonly Pack[]): readonly PackPhrase[] {
  const known = opened.get(packs)
  if (known) return known
  const byId = new Map<string, PackPhrase>()
  for (const pack of packs)
    for (const phrase of pack.phrases) if (!byId.has(phrase.id)) byId.set(phrase.id, { phrase, pack })
  const phrases = [...byId.values()]
  opened.set(packs, phrases)
  return phrases
}

/** Topics that somebody in grief or need must not be met with, even where they name them: leaving, the public, the law. */
const business: readonly Signal[] = ['churn', 'public', 'legal']

function isBusiness(phrase: Phrase): boolean {
  return phrase.signals?.every((signal) => business.includes(signal)) ?? false
}

/** Whether every condition of a phrase holds; one that it does not name always does. */
function fits(phrase: Phrase, now: SituationNow): boolean {
  const [low, high] = phrase.heat ?? [0, 3]
  if (now.signals.has('distress') && isBusiness(phrase)) return false
  return (
    (!phrase.styles || phrase.styles.includes(now.style)) &&
    (!phrase.causes || phrase.causes.includes(now.cause)) &&
    (!phrase.situations || phrase.situations.includes(now.situation)) &&
    (!phrase.signals || phrase.signals.some((signal) => now.signals.has(signal))) &&
    (!phrase.registers || phrase.registers.includes(now.register)) &&
    !phrase.notWhen?.some((words) => holds(now.lastTurn, words)) &&
    (!phrase.mentions || phrase.mentions.some((words) => now.written.includes(` ${words}`))) &&
    low <= now.heat &&
    now.heat <= high
  )
}

/** Whether a text in lower case holds these words as whole words. */
function holds(text: string, words: string): boolean {
  const wanted = words.toLowerCase().replaceAll('’', "'")
  const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text[at - 1], text[at + wanted.length]]
    const beginsInside = isWordSign(before) && isWordSign(wanted[0])
    if (!beginsInside && !(isWordSign(after) && isWordSign(wanted.at(-1)))) return true
  }
  return false
}

// What a met condition is worth: how much it says about this customer rather than about anybody. Chosen by reading the
// suggestions for the practice conversations, not fitted.
const worth = {
  style: 3,
  situation: 3.5,
  // The one that any open complaint is in says nearly nothing.
  dissatisfied: 0.5,
  signal: 2.5,
  distress: 4,
  // What it is about: a parcel, a result, a flight.
  mention: 2,
  cause: 1.5,
  register: 1,
  heat: 0.5,
  slotKnown: 1.5,
  slotMissing: -2,
  slotTyped: -0.6,
  /** A team's own words come before ours that fit as well, the first of its packs before the next. */
  team: 4,
  laterPack: -0.5,
  /** What many picks on this machine come to at most: less than any condition that says something of the customer. */
  picks: 1.2,
}
/** Picks that count for half of what picks come to at most. */
const halfPicks = 3
/** What each share of repeated words, and the same shape as one already chosen, takes off. */
const sameness = { words: 4, conditions: 1, typing: 0.8 }

function slotsOf({ phrase, pack }: PackPhrase): SlotKind[] {
  return [...new Set(slotsInText(phrase.text))].flatMap((name) => pack.slots[name]?.kind ?? [])
}

/** @param place of the phrase's pack among those of the candidates, from 0 */
function score(entry: PackPhrase, now: SituationNow, values: Partial<Record<SlotKind, string>>, place: number): number {
  const { phrase } = entry
  let sum = 0
  // Naming "undetermined" or "none" among others says little, a single style or cause says much.
  if (phrase.styles && now.style !== 'undetermined') sum += worth.style / phrase.styles.length
  if (phrase.causes && now.cause !== 'none') sum += worth.cause / phrase.causes.length
  if (phrase.situations && now.situation !== 'none')
    sum += (now.situation === 'dissatisfied' ? worth.dissatisfied : worth.situation) / phrase.situations.length
  if (phrase.signals)
    sum += phrase.signals.includes('distress') && now.signals.has('distress') ? worth.distress : worth.signal
  if (phrase.registers) sum += worth.register / phrase.registers.length
  if (!allBuiltInPacks.includes(entry.pack)) sum += worth.team + worth.laterPack * place
  if (phrase.mentions) sum += worth.mention
  const picked = now.picks[phrase.id] ?? 0
  sum += (worth.picks * picked) / (picked + halfPicks)
  if (phrase.heat) sum += worth.heat * (1 - (phrase.heat[1] - phrase.heat[0]) / 3)
  for (const kind of slotsOf(entry))
    sum += kind === 'text' ? worth.slotTyped : values[kind] ? worth.slotKnown : worth.slotMissing
  return sum
}

function shape({ phrase }: PackPhrase): string {
  return [
    phrase.styles && 'style',
    phrase.causes && 'cause',
    phrase.situations && 'situation',
    phrase.signals && 'signal',
    phrase.registers && 'register',
    phrase.mentions && 'mention',
  ]
    .filter(Boolean)
    .join('+')
}

function likeness(a: PackPhrase, b: PackPhrase): number {
  const [first, second] = [contentWords(a.phrase.text), contentWords(b.phrase.text)]
  const shared = [...first].filter((word) => second.has(word)).length
  const isTyped = (entry: PackPhrase) => slotsOf(entry).includes('text')
  return (
    (sameness.words * shared) / Math.max(1, Math.min(first.size, second.size)) +
    (shape(a) === shape(b) ? sameness.conditions : 0) +
    (isTyped(a) && isTyped(b) ? sameness.typing : 0)
  )
}

/**
 * The best phrases for a state, best first; each further one also has to differ from those before it.
 * @param most how many
 */
export function rankPhrases(
  candidates: readonly PackPhrase[],
  now: SituationNow,
  values: Partial<Record<SlotKind, string>>,
  most: number,
): PackPhrase[] {
  const order = [...new Set(candidates.map(({ pack }) => pack))]
  const left = candidates
    .filter(({ phrase }) => fits(phrase, now))
    .map((entry, index) => ({ entry, index, score: score(entry, now, values, order.indexOf(entry.pack)) }))
    .sort((a, b) => b.score - a.score)
  const chosen: PackPhrase[] = []
  while (chosen.length < most && left.length > 0) {
    let [best, bestValue, bestIndex] = [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const [at, one] of left.entries()) {
      // Likeness only takes away: what comes from here on cannot be better.
      if (one.score < bestValue) break
      const value = one.score - chosen.reduce((sum, other) => sum + likeness(one.entry, other), 0)
      if (value > bestValue || (value === bestValue && one.index < bestIndex))
        [best, bestValue, bestIndex] = [at, value, one.index]
    }
    chosen.push(...left.splice(best, 1).map((one) => one.entry))
  }
  return chosen
}
