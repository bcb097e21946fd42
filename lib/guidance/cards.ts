import type { Assessment } from '../classify/assessment'
import type { Signal } from '../classify/reading'
import type { Conversation } from '../conversation/conversation'
import type { BeyondLimit } from './authority'
import type { Guidance } from './guidance'
import { type PackPhrase, rankPhrases } from './rankPhrases'
import type { SituationNow } from './situationNow'
import { toSuggestion, valuesFor } from './toSuggestion'

type Card<Name extends 'boundary' | 'escalation'> = NonNullable<Guidance[Name]>
type Trigger = Card<'escalation'>['triggers'][number]

/** The boundary card on abuse: the next rung, its script and the line that it answers. Undefined where none is due. */
export function boundaryCard(
  conversation: Conversation,
  assessment: Assessment,
  now: SituationNow,
  unused: readonly PackPhrase[],
): Guidance['boundary'] {
  const rung = assessment.boundary
  if (rung === 'none') return undefined
  const scripts = unused.filter(({ phrase }) => phrase.move === rung)
  const values = valuesFor(conversation, assessment, assessment.boundaryEvidence)
  const [best] = rankPhrases(scripts, now, values, 1)
  if (!best) return undefined
  return {
    rung,
    script: toSuggestion(best.phrase, best.pack, values, assessment.boundaryEvidence),
    evidence: assessment.boundaryEvidence,
  }
}

/** The signal that a script for a trigger names in its conditions. */
const signalOf: Record<Trigger, Signal | undefined> = {
  threat: 'threat',
  'abuse-after-boundary': 'abuse',
  legal: 'legal',
  'beyond-authority': undefined,
  demand: 'escalation',
}

/** The escalation card: every trigger that is due and a demand for somebody higher, with a script for the first. */
export function escalationCard(
  conversation: Conversation,
  assessment: Assessment,
  now: SituationNow,
  unused: readonly PackPhrase[],
  beyond: readonly BeyondLimit[],
): Guidance['escalation'] {
  const demand = assessment.signals.find(({ signal }) => signal === 'escalation')
  const due: { trigger: Trigger; evidence: Assessment['crisis'] }[] = [...assessment.escalate]
  if (demand) due.push({ trigger: 'demand', evidence: demand.evidence })
  const first = due[0]
  if (!first) return undefined
  const signal = signalOf[first.trigger]
  const values = valuesFor(conversation, assessment, first.evidence)
  // A script for one trigger is wrong for another: only the first trigger's signal counts here.
  const state: SituationNow = { ...now, signals: new Set(signal ? [signal] : []) }
  const [best] = rankPhrases(
    unused.filter(({ phrase }) => phrase.move === 'escalate'),
    state,
    values,
    1,
  )
  if (!best) return undefined
  const evidence = due.flatMap((one) => one.evidence)
  return {
    triggers: due.map((one) => one.trigger),
    limits: beyond.map(({ limit }) => limit),
    script: toSuggestion(best.phrase, best.pack, values, first.evidence),
    evidence,
  }
}
