import type { Assessment, Quote } from '../classify/assessment'
import type { Conversation } from '../conversation/conversation'
import type { Pack } from '../packs/pack'

/**
 * The assessment without what rests on nothing but words that a pack calls harmless in its trade, such as "kill the
 * power". A signal, a trigger or a crisis with further evidence stays, with that evidence.
 */
export function withoutFalseAlarms(
  conversation: Conversation,
  assessment: Assessment,
  packs: readonly Pack[],
): Assessment {
  const harmless = packs.flatMap((pack) => pack.notTriggers ?? []).map(folded)
  if (harmless.length === 0) return assessment
  const texts = new Map(conversation.messages.map(({ id, text }) => [id, folded(text)]))
  const isAlarm = (quote: Quote) => {
    const text = texts.get(quote.messageId) ?? ''
    return !harmless.some((words) => placesOf(text, words).some((at) => overlaps(quote, at, at + words.length)))
  }
  const kept = <Due extends { evidence: Quote[] }>(due: readonly Due[]) =>
    due
      .map((one) => ({ ...one, evidence: one.evidence.filter(isAlarm) }))
      .filter(({ evidence }, at) => evidence.length > 0 || due[at]?.evidence.length === 0)
  const boundaryEvidence = assessment.boundaryEvidence.filter(isAlarm)
  const isBoundaryVoid = assessment.boundaryEvidence.length > 0 && boundaryEvidence.length === 0
  return {
    ...assessment,
    crisis: assessment.crisis.filter(isAlarm),
    escalate: kept(assessment.escalate),
    signals: kept(assessment.signals),
    boundaryEvidence,
    boundary: isBoundaryVoid ? 'none' : assessment.boundary,
  }
}

/** Without case, length unchanged: offsets stay those of the message. */
function folded(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replaceAll('’', "'")
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

function overlaps({ start, end }: Quote, from: number, to: number): boolean {
  return start < to && from < end
}
