import { i18n } from '#i18n'
import type { Assessment } from '../../lib/classify/assessment'
import type { Conversation } from '../../lib/conversation/conversation'
import { wrapUpOf } from '../../lib/guidance/wrapUp'
import type { PanelActions } from '../../lib/panel/panelState'
import type { Reminder } from '../../lib/panel/ports'
import { type Tag, tags } from '../../lib/panel/ticketMemory'
import { Quotes } from '../ui/Quotes'
import { FollowUp } from './FollowUp'
import { followUpWords, incidentWords, wrapUpWords } from './noteWords'
import { ToolCard } from './ToolCard'
import styles from './WrapUpSection.module.css'
import { WrittenText } from './WrittenText'

type WrapUpSectionProps = {
  conversation: Conversation
  assessment: Assessment
  tag: Tag | undefined
  /** Undefined where none can be set. */
  reminders: readonly Reminder[] | undefined
  isNote: boolean
  isFolded: boolean
  onFold(isFolded: boolean): void
  acts: Pick<PanelActions, 'insertText' | 'copyWritten' | 'chooseTag' | 'setReminder' | 'removeReminder'>
}

/** The closing message with what was promised, and the incident note with one tag. */
export function WrapUpSection(props: WrapUpSectionProps) {
  const { isFolded, onFold } = props
  return (
    <ToolCard id="wrap-up" title={i18n.t('wrapUp.title')} isTool isFolded={isFolded} onFold={onFold}>
      {() => <WrapUp {...props} />}
    </ToolCard>
  )
}

function WrapUp({ conversation, assessment, tag, reminders, isNote, acts }: WrapUpSectionProps) {
  const wrapUp = wrapUpOf(conversation, assessment)
  const { forgotten } = wrapUp
  return (
    <>
      {forgotten.length > 0 ? (
        <p className={styles.forgotten}>
          {i18n.t('wrapUp.forgotten', forgotten.length)} <Quotes texts={forgotten.map(({ text }) => text)} />
        </p>
      ) : null}
      <WrittenText label={i18n.t('wrapUp.message')} text={wrapUpWords(wrapUp)} isNote={isNote} acts={acts} />
      <h3 className={styles.heading}>{i18n.t('followUp.heading')}</h3>
      <WrittenText label={i18n.t('followUp.heading')} text={followUpWords(wrapUp)} isNote={isNote} acts={acts} />
      {reminders ? <FollowUp reminders={reminders} acts={acts} /> : null}
      <h3 className={styles.heading}>{i18n.t('incident.heading')}</h3>
      <fieldset className={styles.tags}>
        <legend className={styles.legend}>{i18n.t('incident.tag')}</legend>
        {tags.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.tag}
            aria-pressed={one === tag}
            onClick={() => acts.chooseTag(one === tag ? undefined : one)}
          >
            {i18n.t(`tags.${one}`)}
          </button>
        ))}
      </fieldset>
      <WrittenText
        label={i18n.t('incident.heading')}
        text={incidentWords(conversation, assessment, wrapUp, tag)}
        isForColleagues
        isNote={isNote}
        acts={acts}
      />
    </>
  )
}
