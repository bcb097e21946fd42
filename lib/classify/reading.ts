import type { Alarm } from './alarm'

/** What one customer message says, after shared/data/LABELS.md. */
export const sentiments = ['negative', 'neutral', 'positive'] as const
export type Sentiment = (typeof sentiments)[number]

/** 0 none, 1 mild, 2 clear, 3 intense. */
export const heats = [0, 1, 2, 3] as const
export type Heat = (typeof heats)[number]

/** The style shown in this conversation; `undetermined` is the normal case. Never a personality. */
export const styles = ['driver', 'expressive', 'analytic', 'undetermined'] as const
export type Style = (typeof styles)[number]

export const causes = ['control', 'expectation', 'complexity', 'none'] as const
export type Cause = (typeof causes)[number]

export const signals = [
  'abuse',
  'threat',
  'legal',
  'churn',
  'public',
  'escalation',
  'repeat',
  'urgent',
  'distress',
] as const
export type Signal = (typeof signals)[number]

/** What a span of the message is evidence for. */
export type EvidenceTopic = 'sentiment' | 'heat' | 'style' | 'cause' | Signal

/** Characters `start` (inclusive) to `end` (exclusive), in UTF-16 units of the message's text. */
export type Evidence = { for: EvidenceTopic; start: number; end: number }

/** Probabilities 0 to 1. The four single-label readings each sum to 1; the signals are independent. */
export type Probabilities = {
  sentiment: Record<Sentiment, number>
  heat: [number, number, number, number]
  style: Record<Style, number>
  signals: Record<Signal, number>
  cause: Record<Cause, number>
}

/** The reading of one customer message on its own words alone. Plain JSON: it crosses from the worker to the panel. */
export type Reading = {
  sentiment: Sentiment
  /** Whether the sentiment is more than a guess; the panel calls a guess one. */
  isSentimentSure: boolean
  heat: Heat
  style: Style
  signals: Signal[]
  cause: Cause
  p: Probabilities
  evidence: Evidence[]
  /** Sentences that raise an alarm; absent where there is none. */
  alarms?: Alarm[]
}
