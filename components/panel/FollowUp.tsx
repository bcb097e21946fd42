import { useState } from 'react'
import { i18n } from '#i18n'
import type { PanelActions } from '../../lib/panel/panelState'
import { type Reminder, remindWhens } from '../../lib/panel/ports'
import { Button } from '../ui/Button'
import { ButtonRow } from '../ui/ButtonRow'
import { TextField } from '../ui/TextField'
import styles from './FollowUp.module.css'
import { keyedWhen } from './words'

type FollowUpProps = {
  reminders: readonly Reminder[]
  acts: Pick<PanelActions, 'setReminder' | 'removeReminder'>
}

/** A reminder to follow up, in the agent's own words, and those that wait. Nothing of the ticket goes into it by itself. */
export function FollowUp({ reminders, acts }: FollowUpProps) {
  const [text, setText] = useState('')
  return (
    <div className={styles.reminders}>
      <TextField label={i18n.t('reminder.text')} value={text} maxLength={200} onType={setText} />
      {text.trim() === '' ? null : (
        <ButtonRow>
          {remindWhens.map((when) => (
            <Button
              key={when}
              onClick={() => {
                void acts.setReminder(text.trim(), when)
                setText('')
              }}
            >
              {i18n.t(`reminder.when.${keyedWhen(when)}`)}
            </Button>
          ))}
        </ButtonRow>
      )}
      <p className={styles.label}>{i18n.t('reminder.about')}</p>
      <ReminderList reminders={reminders} onRemove={acts.removeReminder} />
    </div>
  )
}

type ReminderListProps = { reminders: readonly Reminder[]; onRemove(id: string): void }

/** Reminders, each with a way to take it away. */
export function ReminderList({ reminders, onRemove }: ReminderListProps) {
  if (reminders.length === 0) return null
  return (
    <ul className={styles.list}>
      {reminders.map(({ id, text, at, isDue }) => (
        <li key={id} className={styles.item}>
          <span className={styles.words}>
            {isDue ? i18n.t('reminder.due') : new Date(at).toLocaleString(undefined, moment)}
            {': '}
            {text}
          </span>
          <Button look="quiet" aria-label={i18n.t('reminder.removeOne', { text })} onClick={() => onRemove(id)}>
            {i18n.t('reminder.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

const moment = { weekday: 'short', hour: '2-digit', minute: '2-digit' } as const
