import { count, mostOf } from './count'
import type { Facts } from './facts'
import { isLabelled } from './isLabelled'
import { saysLabel } from './saidLabels'
import { saysOneOf } from './traitsOf'

const lineWords =
  /^(system|sys|sysmsg|event|evt|activity|audit|lineitem|separator|divider|bookend|automated|automation|changed|action|track|tracking|notification|history)$/

const stateWords = /^status$/

/** How helpdesks sign what they write themselves. */
const isSystem = /^(?:sys|s[yi]st[eè]m[aeu]?|система|システム|系统|시스템)$/iu

/** What stands between a field's name and what it was and is. */
const moved =
  /(?:^|\s)(?:(?:changed|set|updated|moved) (?:from|to)|(?:geändert|gesetzt) (?:von|auf|in)|(?:changé|modifié|passé|défini) (?:de|en|à|sur)|(?:cambiad[oa]|cambió|establecid[oa]) (?:de|a|como))(?:\s|$)/iu

/** What became of a ticket, and by whom, in the languages that helpdesks are most used in. */
const deed =
  /(?:^|\s)(?:(?:re)?assigned|changed (?:the )?(?:\p{L}+ )?(?:from|to)|(?:re)?opened by|(?:closed|resolved|executed|merged|approved) by|marked (?:this |the \p{L}+ )?as|(?:added|removed) (?:the )?tags?|joined|left the (?:chat|conversation)|zugewiesen (?:an|von)|geändert (?:von|auf)|(?:wieder )?geöffnet von|geschlossen von|attribuée? à|fermée? par|rouverte? par|asignad[oa] a|cerrad[oa] por|reabiert[oa] por)(?:\s|$)/iu

/** So many people are looked for in the words of others. */
const mostNames = 60

/** Longest name or value of a field, on the average. */
const longestField = 14

/** A sentence about somebody is not longer. */
const longestSentence = 120

/** The largest share of a thread that is taken for lines by what they are called. */
const mostLines = 0.8

/** The largest share of the messages that a label makes lines of. */
const mostChanges = 0.7

/** What became of a field is not longer. */
const longestChange = 120

/** From this on a message is a line about the ticket. */
const enough = 3

/**
 * How much each message is a line that the helpdesk wrote about the ticket: short, without a name or a box of its own, in small letters,
 * in the middle, in another place than the words of people.
 * @returns a number for each, from {@link isLine} on it is one
 */
export function linesAbout(facts: Facts[]): number[] {
  const people = facts.filter(({ author, slot }) => author !== undefined && slot !== undefined)
  const main = people.length > 0 ? people : facts
  const named = people.length / facts.length
  const slots = new Map<string, Set<string>>()
  for (const { slot, author } of people) {
    const authors = slots.get(slot as string) ?? new Set()
    slots.set(slot as string, authors.add(author as string))
  }
  const letters = mostOf(main.map(({ look }) => look.letters)) ?? 0
  const mainSlot = mostOf(people.map(({ slot }) => slot))
  const make = mostOf(main.map(({ make: each }) => each))
  const isMainCentred = main.filter(({ look }) => look.isCentred).length * 2 > main.length
  const isMainPainted = main.filter(({ look }) => hasBox(look.paint)).length * 2 > main.length
  const names = [...new Set(facts.flatMap(({ author }) => author ?? []))].slice(0, mostNames)
  const machines = new Set(names.filter((name) => isMachine(name, facts)))
  const shares = new Map<string, number>()
  for (const { traits } of facts) for (const trait of traits) count(shares, trait)
  // What nearly every message has tells no line.
  const rare = (traits: Set<string>) =>
    [...traits].filter((trait) => (shares.get(trait) ?? 0) <= facts.length * mostLines)
  // Some desks call every message an update.
  const headed = facts.filter(({ hasHeader }) => hasHeader)
  const isTold = headed.filter((each) => isLabelled(each, 'change')).length <= headed.length * mostChanges
  return facts.map((each) => {
    const { author, text, slot, look, traits } = each
    const others = names.filter((name) => name !== author)
    let sum = 0
    // It also writes to the customer, at length.
    if (author !== undefined && isSystem.test(author)) sum += text.length <= longestChange ? 3 : 2
    else if (each.labels.some((label) => isSystem.test(label))) sum += 2
    if (saysLine(each, rare(traits)) || traits.has('role=separator')) sum += 2
    if (author === undefined && named > 0.4 && look.side === undefined) sum += 1.5
    if (look.isCentred && !isMainCentred) sum += author === undefined ? 1.5 : 0.7
    if (look.letters > 0 && look.letters < letters - 0.4) sum += 1
    const isElsewhere = slot === undefined || (slots.get(slot)?.size ?? 0) < Math.min(2, names.length)
    if (isElsewhere && text.length <= longestChange && /→|->|⇒/.test(`${text} ${each.labels.join(' ')}`))
      sum += author === undefined ? 1.5 : 0.7
    if (isElsewhere) sum += (slot === undefined ? 2 : 1) + (text.length <= 60 ? 0.5 : 0)
    if (isMainPainted && !hasBox(look.paint)) sum += 1
    if (
      others.some((name) => text.includes(name)) ||
      (author === undefined && names.some((name) => text.includes(name)))
    )
      sum += 1
    if (each.make !== make) {
      sum += 0.7
      // Somebody's name that goes on into a sentence: what the helpdesk says of that person.
      if (author !== undefined && text.length <= longestSentence && /^\p{Ll}/u.test(text))
        sum += each.line() !== text ? 1.5 : 0.5
    }
    if (author !== undefined && machines.has(author)) sum += 1
    if (slot !== mainSlot && each.labels.some((label) => moved.test(label))) sum += 3
    if (slot !== mainSlot && text.length <= longestChange && text.split('\n').length <= 2 && deed.test(text)) sum += 2
    // Fields with what they were and are stand one below the other; they are no paragraphs.
    const parts = text.split('\n')
    const areFields = parts.length > 1 && text.length < parts.length * longestField
    if (areFields && isElsewhere && each.make !== make) sum += 1
    if (isTold && isLabelled(each, 'change')) sum += 4
    // Nobody's words that say what changed.
    else if (author === undefined && saysLabel(text, 'change')) sum += 3
    else if (text.length <= longestChange && saysLabel(/^[^:\n]{3,30}(?=:)/.exec(text)?.[0] ?? '', 'change')) sum += 3
    if (isLabelled(each, 'note')) sum -= 2
    if (parts.length > 1 && !areFields) sum -= 1
    if (text.length > 160) sum -= 2
    if (look.side !== undefined && hasBox(look.paint)) sum -= 1
    return sum
  })
}

/** Whether {@link linesAbout} says so. */
export function isLine(sum: number): boolean {
  return sum >= enough
}

/** Whether the page's code calls a message a line. What stands beside the words may say the state that the message is in. */
function saysLine({ beside }: Facts, traits: string[]): boolean {
  if (saysOneOf(traits, lineWords)) return true
  const states = traits.filter((trait) => saysOneOf([trait], stateWords))
  return states.length > 0 && states.some((trait) => !beside().has(trait))
}

function hasBox(paint: string): boolean {
  return paint !== '|' && paint !== ''
}

/** An author who writes nothing but short lines of a kind that nobody else writes: about others, or said to be such. */
function isMachine(author: string, facts: Facts[]): boolean {
  const own = facts.filter((each) => each.author === author)
  const others = facts.filter((each) => each.author !== author)
  if (own.some(({ text }) => text.length > 100 || text.includes('\n'))) return false
  const kinds = [...(own[0]?.traits ?? [])].filter(
    (trait) => own.every(({ traits }) => traits.has(trait)) && !others.some(({ traits }) => traits.has(trait)),
  )
  const names = new Set(others.flatMap((each) => each.author ?? []))
  const isAboutOthers = own.some(({ text }) => [...names].some((name) => text.includes(name)))
  return kinds.length > 0 && (saysOneOf(new Set(kinds), lineWords) || (names.size > 1 && isAboutOthers))
}
