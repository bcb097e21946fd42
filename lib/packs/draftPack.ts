import { countAcknowledgements } from '../conversation/acknowledgements'
import { countApologies } from '../conversation/apologies'
import { countOptions } from '../conversation/optionsOffered'
import type { CannedReply } from './cannedReplies'
import { idMaker } from './idMaker'
import { moves } from './moves'
import type { Move, Pack, Phrase, SlotKind } from './pack'

/** Stands where only a person can say why a phrase works; the linter names each. */
export const reasonToWrite = 'Imported. Say in one line why it works.'

/** Longest text of a phrase. */
const longestText = 1500
const longestReason = 200

/** What a placeholder of a helpdesk is filled from, by a word in its name. */
const kinds: readonly [RegExp, SlotKind, string][] = [
  [/requester|contact|customer|first_?name|\bname/i, 'name', 'name'],
  [/order/i, 'order', 'order number'],
  [/amount|total|price/i, 'amount', 'amount'],
  [/date|day/i, 'date', 'date'],
]

/**
 * A pack to begin with, out of a team's ready replies: each becomes a phrase with a guessed move, and each placeholder such
 * as `{{ticket.requester.name}}` a slot. A person has to look at every phrase, and the linter says at which.
 */
export function draftPack(replies: readonly CannedReply[], name: string, author: string): Pack {
  const slots: Pack['slots'] = {}
  const makeId = idMaker([])
  const phrases = replies.map(({ title, text, reason, move }, at): Phrase => {
    const id = makeId(title || `reply-${at + 1}`)
    const words = withSlots(text.slice(0, longestText), slots)
    return {
      id,
      move: moves.find((one) => one === move) ?? guessMove(text),
      text: words.slice(0, longestText),
      reason: reason?.slice(0, longestReason) || reasonToWrite,
    }
  })
  return { format: 1, name, author, version: '1.0.0', language: 'en', slots, phrases }
}

const isNamed = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Replaces placeholders by slots, and other curly brackets by round ones, for a phrase knows only slots. */
function withSlots(text: string, slots: Pack['slots']): string {
  const parts = text.split(/(\{\{[^{}]{1,100}\}\})/)
  return parts
    .map((part, at) => {
      if (at % 2 === 0) return part.replaceAll('{', '(').replaceAll('}', ')')
      const placeholder = part.slice(2, -2).trim()
      const [, kind, label] = kinds.find(([sign]) => sign.test(placeholder)) ?? [
        undefined,
        'text' as const,
        // A placeholder of blanks alone names nothing.
        isNamed.test(placeholder) ? placeholder : 'detail',
      ]
      const slot =
        label
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'detail'
      slots[slot] ??= { kind, label }
      return `{${slot}}`
    })
    .join('')
}

/** The move that the words make, where they say it; else an explanation, which most ready replies are. */
function guessMove(text: string): Move {
  if (countOptions(text) > 1) return 'options'
  if (/\b(?:I|we)(?:['’]ll| will)\b|\bwithin \d|\bby (?:tomorrow|today|\w+day)\b/i.test(text)) return 'next-steps'
  if (countApologies(text) + countAcknowledgements(text) > 0) return 'empathise'
  return 'explain'
}
