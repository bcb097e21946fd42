import { i18n } from '#i18n'
import type { Guidance } from '../../lib/guidance/guidance'
import { Quotes } from '../ui/Quotes'
import { type PhraseActs, PhraseCard, type PhraseLook } from './PhraseCard'
import { ToolCard } from './ToolCard'
import { triggerWords } from './words'

type EscalationSectionProps = {
  escalation: NonNullable<Guidance['escalation']>
  /** The script stands among the phrases above already. */
  isOfferedAbove: boolean
  isFolded: boolean
  look: PhraseLook
  acts: PhraseActs
  onFold(isFolded: boolean): void
}

/** When to hand over, and the words for it. A demand alone is a sign, and is worded as one. */
export function EscalationSection(props: EscalationSectionProps) {
  const { escalation, isOfferedAbove, isFolded, look, acts, onFold } = props
  const reasons = escalation.triggers.filter((trigger) => trigger !== 'demand')
  const title = reasons.length > 0 ? i18n.t('escalation.due') : i18n.t('escalation.sign')
  return (
    <ToolCard id="escalation" title={title} isFolded={isFolded} onFold={onFold}>
      {reasons.length > 0 ? <p>{reasons.map(triggerWords).join(' ')}</p> : null}
      {escalation.limits.map(({ what, upTo, currency, above }) => (
        <p key={what}>
          {i18n.t('escalation.limit', { what, most: currency ? `${upTo} ${currency}` : String(upTo), above })}
        </p>
      ))}
      <Quotes texts={escalation.evidence.map(({ text }) => text)} />
      {isOfferedAbove ? null : <PhraseCard suggestion={escalation.script} look={look} acts={acts} />}
    </ToolCard>
  )
}
