import type { Look } from './lookOf'
import { partyWords } from './partyWords'
import { saysOneOf, type Traits } from './traitsOf'

/** What is known of one message before it is told whose it is. */
export type Facts = {
  author: string | undefined
  text: string
  isCut: boolean
  /** The same as a line about the ticket: with the name that is a part of its sentence. */
  line: () => string
  /** Which part of the message the words stand in. */
  slot: string | undefined
  look: Look
  traits: Traits
  /** Those of what says something beside the words. */
  beside: () => Traits
  mails: string[]
  /** Short texts in its head, and what is said of its images. */
  labels: string[]
  /** Whether it shows a name, or what could be one, outside of its words. */
  hasHeader: boolean
  /** Tag and class of its element. */
  make: string
  /** Places of its author's name and of the parts that its words stand in, in its row. */
  authorAt: number | undefined
  words: number[]
  /** All of how it is shown, once that was asked. */
  shown?: string
}

/** The same with the author of the message before where a message names none, stands on the same side and is no line about the ticket. */
export function carriedOver(facts: Facts[], areLines: boolean[]): Facts[] {
  let before: Facts | undefined
  return facts.map((each, at) => {
    if (areLines[at]) return each
    const author = each.author ?? (before && goesOn(each, before) ? before.author : undefined)
    before = author === each.author ? each : { ...each, author }
    return before
  })
}

/** Whether a message without a name looks like one more of whoever wrote the one before. */
export function goesOn(each: Facts, before: Facts): boolean {
  const [side, other] = [each.look.side, before.look.side]
  if (
    each.hasHeader ||
    (side !== other && side !== undefined && other !== undefined) ||
    each.look.paint !== before.look.paint ||
    columnOf(each) !== columnOf(before)
  )
    return false
  const novel = new Set([...each.traits].filter((trait) => !before.traits.has(trait)))
  return !saysOneOf(novel, partyWords.customer) && !saysOneOf(novel, partyWords.agent)
}

/** The column of a table that the words of a message stand in, by its slot: what stands in another is another's. */
export function columnOf({ slot }: Facts): string | undefined {
  return slot !== undefined && isColumn.test(slot) ? slot : undefined
}

const isColumn = /(?:^|>)td[^>]*$/

/** How a message is shown, as one text that is put together once. */
export function shownAs(facts: Facts): string {
  const { slot, look, traits, hasHeader, make } = facts
  const { paint, side, isCentred, letters } = look
  facts.shown ??= [slot, paint, side, isCentred, letters, hasHeader, make, ...[...traits].sort()].join('\n')
  return facts.shown
}
