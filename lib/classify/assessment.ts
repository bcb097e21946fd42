import type { Cause, Heat, Reading, Signal, Style } from './reading'

/** What kind of situation the conversation is in, after DOMAIN.md (source B). Words about the situation, never the person. */
export const situations = ['dissatisfied', 'aggressive', 'silent-dissenter', 'entitled', 'chronic', 'none'] as const
export type Situation = (typeof situations)[number]

/** Rungs of the boundary ladder; the value is the next one to use, `none` where no boundary is due. */
export const rungs = ['none', 'boundary', 'warning', 'end'] as const
export type Rung = (typeof rungs)[number]

export const trends = ['rising', 'falling', 'flat'] as const
export type Trend = (typeof trends)[number]

/** Words of one message that caused something to be shown: UTF-16 offsets into that message's text. */
export type Quote = { messageId: string; start: number; end: number; text: string }

/** A detail the customer already gave, which must not be asked for again. `text` is an exact substring. */
export type Fact = Quote & {
  kind: 'name' | 'order' | 'date' | 'amount' | 'email' | 'phone' | 'attachment' | 'reference' | 'other'
}

/** Why an escalation is due. A request for a manager alone is a sign, not a trigger (DOMAIN.md, C and D). */
export type EscalationTrigger = 'threat' | 'abuse-after-boundary' | 'legal' | 'beyond-authority'

/**
 * What is shown of one message's reading. Its probabilities stay where it was made: of a long thread they are most of what
 * would be sent. Its alarms are told as crisis, escalation and signals.
 */
export type ShownReading = Omit<Reading, 'p' | 'alarms'>

/** Everything known of one conversation, from the words on the page alone. Plain JSON. */
export type Assessment = {
  /** By message id; customer messages only. */
  readings: Record<string, ShownReading>
  /** Heat of the last customer turn; 0 when the customer has not written. */
  heat: Heat
  /** One per customer turn (consecutive messages of the customer are one turn), oldest first. */
  heats: Heat[]
  trend: Trend
  style: Style
  /** The words that show the style; empty when undetermined. */
  styleEvidence: Quote[]
  situation: Situation
  cause: Cause
  /** Next rung of the ladder. */
  boundary: Rung
  /** The line that a boundary, warning or end answers. */
  boundaryEvidence: Quote[]
  /** Empty when no escalation is due. */
  escalate: { trigger: EscalationTrigger; evidence: Quote[] }[]
  /** Words of self-harm or violence: the team's crisis procedure replaces everything else. */
  crisis: Quote[]
  /** Signals of the last customer turn, with their words. */
  signals: { signal: Signal; evidence: Quote[] }[]
  given: Fact[]
  /** Direct questions of the customer that no agent message after them answers. */
  unanswered: Quote[]
  /** What the agent committed to and is not yet seen done. */
  promises: Quote[]
  /** How often the agent has said sorry, acknowledged, and offered options so far. */
  said: { apologies: number; acknowledgements: number; options: number }
  /** The customer does not write English: nothing is read but the words of crisis and what holds in any language. */
  isForeign: boolean
  /** True when nothing needs showing. */
  quiet: boolean
}
