import type { Fact } from '../classify/assessment'
import type { SlotKind } from '../packs/pack'
import type { Conversation } from './conversation'
import { datesIn } from './moments'
import { sentencesOf } from './sentences'

const title = /^(?:mr|mrs|ms|miss|dr|prof)\b\.?/iu

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
  /\b(?:promis\w+|told|said|sworn?|supposed|guarantee\w*|meant|due|scheduled|expect\w*|should|confirmed|by)\b/iu

function promisedDate(conversation: Conversation): string | undefined {
  for (const message of conversation.messages.toReversed()) {
    if (message.role !== 'customer') continue
    for (const sentence of sentencesOf(message.text)) {
      const date = promised.test(sentence.text) ? datesIn(sentence.text).at(-1) : undefined
      if (date) return date.text.replace(/^(?:on|by|until|before|since|last) /iu, '')
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
  const date = promisedDate(conversation)
  const amount = newest('amount')
  return {
    ...(name && { name }),
    ...(order && { order }),
    ...(date && { date }),
    ...(amount && { amount }),
  }
}
