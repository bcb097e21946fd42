import type { Message } from '../conversation/conversation'
import { anyMatches, matches, mayMatch } from '../conversation/needles'
import { quote } from '../conversation/quote'
import { remembering } from '../conversation/remembering'
import { sentencesOf } from '../conversation/sentences'
import type { Alarm } from './alarm'
import type { Quote } from './assessment'
import { figures, selfHarm, story, violence } from './crisisWordings'

/** A sentence that asks for the team's crisis procedure. */
export type Crisis = { kind: 'self-harm' | 'violence'; quote: Quote }

const negation = /\b(?:not|never|n['’]t|no)\s+(?:\w+\s+){0,2}$/i
// "Don't want to live" carries its negation inside the wording; only a deed or a state can be denied from before.
const deniable = /^(?:kill|hurt|harm|hang|cut|end|ending|suicid|overdos|tak|i(?:['’]m| am| feel))/i

/** "I'm not going to kill myself over this", "I am not suicidal". */
function isDenied(sentence: string, match: RegExpExecArray): boolean {
  if (!deniable.test(match[0])) return false
  return negation.test(sentence.slice(0, match.index)) || /^i(?:['’]m| am) not /i.test(match[0])
}

function kindOf(sentence: string): Crisis['kind'] | undefined {
  if (anyMatches(figures, sentence)) return undefined
  const lowered = sentence.toLowerCase()
  const says = (wordings: readonly RegExp[]) =>
    wordings.some((wording) => {
      const match = mayMatch(wording, lowered) ? wording.exec(sentence) : null
      return match !== null && !isDenied(sentence, match)
    })
  if (says(selfHarm)) return 'self-harm'
  return !matches(story, sentence) && says(violence) ? 'violence' : undefined
}

const placesIn = remembering((text): readonly { kind: Crisis['kind']; start: number; end: number }[] =>
  sentencesOf(text).flatMap(({ start, end, text: sentence }) => {
    const kind = kindOf(sentence)
    return kind ? [{ kind, start, end }] : []
  }),
)

/**
 * Sentences of a customer's message that say self-harm or stated violence, quoted whole and in order: those of a careful
 * list of wordings, which needs no model, and those that the alarm head heard. The list would rather answer once too often
 * than miss, but leaves figures of speech ("dying to get my parcel", "kill the session", "my wife will murder me") alone.
 * Both know English only.
 * @param alarms of the message's reading
 */
export function findCrisis(message: Message, alarms: readonly Alarm[] = []): Crisis[] {
  const worded = placesIn(message.text)
  const heard = alarms.flatMap(({ kind, start, end }) => {
    const isNew = (kind === 'self-harm' || kind === 'violence') && !worded.some((place) => place.start === start)
    return isNew ? [{ kind, start, end }] : []
  })
  return [...worded, ...heard]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, quote: quote(message, start, end) }))
}
