import { i18n } from '#i18n'
import type { Assessment } from '../../lib/classify/assessment'
import type { Conversation } from '../../lib/conversation/conversation'
import { recoveryOf } from '../../lib/guidance/recovery'
import { Checklist } from '../ui/Checklist'
import { ToolCard } from './ToolCard'
import { stageWords } from './words'

type RecoverySectionProps = {
  conversation: Conversation
  assessment: Assessment
  isFolded: boolean
  onFold(isFolded: boolean): void
}

/** The seven stages of putting it right; each ticks itself by the agent's own words. */
export function RecoverySection({ conversation, assessment, isFolded, onFold }: RecoverySectionProps) {
  return (
    <ToolCard id="recovery" title={i18n.t('recovery.title')} isTool isFolded={isFolded} onFold={onFold}>
      {() => (
        <Checklist
          items={recoveryOf(conversation, assessment).map(({ stage, shown }) => ({
            id: stage,
            words: stageWords(stage),
            shown: shown?.text,
          }))}
        />
      )}
    </ToolCard>
  )
}
