import type { Assessment, Quote } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import { slotValues } from '../conversation/slotValues'
import type { Pack, Phrase, SlotKind } from '../packs/pack'
import { fillIn } from './fillIn'
import type { Suggestion } from './guidance'
import { lastWords } from './situationNow'

/** Most quotes beside one phrase; more would not be read. */
const mostQuotes = 3

/** Longest quote that goes into a reply, in UTF-16 units; a longer one is cut at a word. */
const longestQuote = 120

/** A customer's line as it can stand inside a reply: on one line, and not too long. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(/[.!?]+$/u, '')
  if (line.length <= longestQuote) return line
  return `${line.slice(0, longestQuote).replace(/\s+\S*$/u, '')} …`
}

/**
 * What the thread holds for slots, the customer's own words among it.
 * @param quoted the line that is answered; without one the words that show the heat
 */
export function valuesFor(
  conversation: Conversation,
  assessment: Assessment,
  quoted: readonly Quote[] = [],
): Partial<Record<SlotKind, string>> {
  const line = quoted[0] ?? lastWords(conversation, assessment, 'heat')[0]
  return { ...slotValues(conversation, assessment.given), ...(line && { quote: shorten(line.text) }) }
}

/**
 * A phrase ready to show, with every wording filled in.
 * @param because the words that called for it
 */
export function toSuggestion(
  phrase: Phrase,
  pack: Pack,
  values: Partial<Record<SlotKind, string>>,
  because: readonly Quote[],
): Suggestion {
  const variants: Suggestion['variants'] = {}
  for (const name of ['short', 'chat', 'email'] as const) {
    const text = phrase.variants?.[name]
    if (text) variants[name] = fillIn(text, pack.slots, values)
  }
  return {
    phrase: phrase.id,
    move: phrase.move,
    pieces: fillIn(phrase.text, pack.slots, values),
    variants,
    reason: phrase.reason,
    because: because.slice(0, mostQuotes),
  }
}

/** The words that make a phrase fit: those of its signal, style or cause where it names one, else those of the move. */
export function becauseOf(
  phrase: Phrase,
  conversation: Conversation,
  assessment: Assessment,
  move: readonly Quote[],
): readonly Quote[] {
  const signal = assessment.signals.find((one) => phrase.signals?.includes(one.signal))
  if (signal && signal.evidence.length > 0) return signal.evidence
  if (phrase.styles?.includes(assessment.style) && assessment.styleEvidence.length > 0) return assessment.styleEvidence
  if (phrase.causes && assessment.cause !== 'none') return lastWords(conversation, assessment, 'cause')
  return move
}
