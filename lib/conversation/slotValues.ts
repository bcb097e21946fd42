import type { Fact } from '../classify/assessment'
import type { SlotKind } from '../packs/pack'
import { readableAmount } from './amounts'
import type { Conversation } from './conversation'
import { datesIn } from './moments'
import { sentencesOf } from './sentences'

const title = /^(?:mr|mrs|ms|miss|dr|prof)\b\.?/i

/** "Ana Lopez" and "Lopez, Ana" give "Ana"; "Mr Lopez", an address, a firm or a number give nothing. */
function firstName(shown: string): string | undefined {
  const name = shown.replace(/<[^>]*>/gu, '').trim()
  if (title.test(name) || /[@\d]/u.test(name)) return undefined
  const [last, first] = name.split(/,\s*/u)
  const word = (first ?? last ?? '').split(/\s+/u)[0] ?? ''
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) ? word : undefined
}

// A date that was promised is the one a missed date means.
const promised =
  /\b(?:promis\w+|sworn?|supposed|guarantee\w*|meant|due|scheduled|expect\w*|should|confirmed|deliver\w*|arriv\w+)\b/i
// "You said Monday" names it, "he told me on Monday" does not.
const said = /\b(?:told|said|says|swore)\b(?! (?:me |us |you |so )?(?:on|last|yesterday|today)\b)/i

// What reads well after "on", "by" and "for": a day of the week, a month or a number; "last week" and "tomorrow" do not.
const isCalendarDay =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[A-Za-zÀ-ɏ]*\b|the \d|\d)/i

/** The date after the first of these words in a sentence, the newest message first. */
function dateAfter(conversation: Conversation, words: RegExp): string | undefined {
  for (const message of conversation.messages.toReversed()) {
    if (message.role !== 'customer') continue
    for (const sentence of sentencesOf(message.text)) {
      const place = sentence.text.search(words)
      if (place === -1) continue
      const date = datesIn(sentence.text)
        .filter(({ start }) => start > place)
        .map(({ text }) => text.replace(/^(?:on|by|until|before|since|last|for) /i, ''))
        .find((text) => isCalendarDay.test(text))
      if (date) return date
    }
  }
  return undefined
}

/**
 * What the thread holds for the slots of a phrase; a kind that it does not hold is absent. `quote` depends on what is
 * answered and `text` is always typed: neither is given here.
 * @param given the conversation's facts
 */
export function slotValues(conversation: Conversation, given: readonly Fact[]): Partial<Record<SlotKind, string>> {
  const newest = (kind: Fact['kind']) => given.findLast((fact) => fact.kind === kind)?.text
  const told = given.find((fact) => fact.kind === 'name')?.text
  const name = firstName(told ?? '') ?? firstName(conversation.customer ?? '')
  const order = newest('order')
  const date = dateAfter(conversation, promised) ?? dateAfter(conversation, said)
  const amount = given.flatMap((fact) => (fact.kind === 'amount' ? (readableAmount(fact.text) ?? []) : [])).at(-1)
  return {
    ...(name && { name }),
    ...(order && { order }),
    ...(date && { date }),
    ...(amount && { amount }),
  }
}
