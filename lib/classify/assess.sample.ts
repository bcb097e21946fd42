import type { Conversation, Role } from '../conversation/conversation'
import type { AlarmKind } from './alarm'
import type { Cause, EvidenceTopic, Heat, Reading, Sentiment, Signal, Style } from './reading'

/** What a made-up message says, for tests: everything left out is calm and undetermined. */
export type Told = {
  heat?: Heat
  style?: Style
  cause?: Cause
  sentiment?: Sentiment
  signals?: Signal[]
  /** The whole message raises this alarm. */
  alarm?: AlarmKind
  /** Words of the text that are evidence for a topic. */
  shows?: Partial<Record<EvidenceTopic, string>>
}

/** A reading as sure as the model is on a plain message: 0.8 for what is told, the rest shared. */
function sampleReading(text: string, told: Told = {}): Reading {
  const {
    heat = 0,
    style = 'undetermined',
    cause = 'none',
    sentiment = heat > 0 ? 'negative' : 'neutral',
    signals = [],
    shows = {},
    alarm,
  } = told
  const p = <Name extends string>(names: readonly Name[], top: Name) =>
    // The keys are exactly the names.
    Object.fromEntries(names.map((name) => [name, name === top ? 0.8 : 0.2 / (names.length - 1)])) as Record<
      Name,
      number
    >
  const spread: [number, number, number, number] = [0, 0, 0, 0]
  for (const level of [0, 1, 2, 3] as const) spread[level] = level === heat ? 0.8 : 0.2 / 3
  const signalNames = [
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
  return {
    sentiment,
    isSentimentSure: true,
    heat,
    style,
    cause,
    signals,
    ...(alarm && { alarms: [{ kind: alarm, start: 0, end: text.length }] }),
    p: {
      sentiment: p(['negative', 'neutral', 'positive'], sentiment),
      heat: spread,
      style: p(['driver', 'expressive', 'analytic', 'undetermined'], style),
      cause: p(['control', 'expectation', 'complexity', 'none'], cause),
      // As above: every signal is named.
      signals: Object.fromEntries(signalNames.map((name) => [name, signals.includes(name) ? 0.9 : 0.05])) as Record<
        Signal,
        number
      >,
    },
    evidence: (Object.keys(shows) as EvidenceTopic[]).flatMap((topic) => {
      const words = shows[topic] ?? ''
      const start = text.indexOf(words)
      return start === -1 ? [] : [{ for: topic, start, end: start + words.length }]
    }),
  }
}

/** One line of a made-up thread: who writes, what, and how it reads. */
export type Line = [role: Role, text: string, told?: Told]

/** A conversation and the readings of its customer messages; message ids are "m0", "m1", … */
export function sampleThread(lines: readonly Line[]): {
  conversation: Conversation
  readings: Record<string, Reading>
} {
  const readings: Record<string, Reading> = {}
  const messages = lines.map(([role, text, told], index) => {
    if (role === 'customer') readings[`m${index}`] = sampleReading(text, told)
    return { id: `m${index}`, role, text }
  })
  return { conversation: { helpdesk: 'demo', messages, composer: null }, readings }
}
