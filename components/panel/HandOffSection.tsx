import { i18n } from '#i18n'
import type { Assessment } from '../../lib/classify/assessment'
import type { Style } from '../../lib/classify/reading'
import type { Conversation } from '../../lib/conversation/conversation'
import { beforeEscalating, stepsBeforeEscalating } from '../../lib/guidance/beforeEscalating'
import { handOffOf } from '../../lib/guidance/handOff'
import type { PanelActions } from '../../lib/panel/panelState'
import { Checklist } from '../ui/Checklist'
import { handOffWords } from './noteWords'
import { ToolCard } from './ToolCard'
import { WrittenText } from './WrittenText'

type HandOffSectionProps = {
  conversation: Conversation
  assessment: Assessment
  style: Style
  isNote: boolean
  isFolded: boolean
  onFold(isFolded: boolean): void
  acts: Pick<PanelActions, 'insertText' | 'copyWritten'>
}

/** What was tried before handing over, and a note with which nobody has to tell it again. */
export function HandOffSection({
  conversation,
  assessment,
  style,
  isNote,
  isFolded,
  onFold,
  acts,
}: HandOffSectionProps) {
  return (
    <ToolCard id="hand-off" title={i18n.t('handOff.title')} isTool isFolded={isFolded} onFold={onFold}>
      {() => (
        <>
          <Checklist
            items={stepsBeforeEscalating.map((step) => ({
              id: step,
              words: i18n.t(`handOff.before.${step}`),
              shown: beforeEscalating(conversation)[step]?.text,
            }))}
          />
          <WrittenText
            label={i18n.t('handOff.heading')}
            text={handOffWords(handOffOf(conversation, assessment, style))}
            isForColleagues
            isNote={isNote}
            acts={acts}
          />
        </>
      )}
    </ToolCard>
  )
}
