import { i18n } from '#i18n'
import { industries } from '../../lib/packs/builtIn'
import type { PanelActions } from '../../lib/panel/panelState'
import type { Reminder, Settings } from '../../lib/panel/ports'
import { Button } from '../ui/Button'
import { ReminderList } from './FollowUp'
import { Page } from './Page'
import styles from './SettingsPage.module.css'
import { keyedIndustry } from './words'

type SettingsPageProps = {
  settings: Settings | undefined
  /** They can be taken away here, whatever ticket is in view. */
  reminders: readonly Reminder[]
  /** Something was counted. */
  hasPicks: boolean
  acts: Pick<PanelActions, 'changeSettings' | 'forgetPicks' | 'removeReminder'>
  onBack(): void
}

const switches = ['isOnlySevere', 'isExpert', 'keepsPicks'] as const

/** What the agent wants of the panel in every conversation. */
export function SettingsPage({ settings, reminders, hasPicks, acts, onBack }: SettingsPageProps) {
  return (
    <Page title={i18n.t('settings.title')} onBack={onBack}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{i18n.t('settings.industry')}</legend>
        {[undefined, ...industries].map((industry) => (
          <label key={industry ?? 'general'} className={styles.choice}>
            <input
              type="radio"
              name="industry"
              checked={settings?.industry === industry}
              onChange={() => void acts.changeSettings({ industry })}
            />
            {i18n.t(`settings.industries.${industry ? keyedIndustry(industry) : 'general'}`)}
          </label>
        ))}
      </fieldset>
      {switches.map((name) => (
        <div key={name} className={styles.group}>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={settings?.[name] ?? false}
              aria-describedby={`about-${name}`}
              onChange={(event) => void acts.changeSettings({ [name]: event.target.checked })}
            />
            {i18n.t(`settings.${name}.label`)}
          </label>
          <p id={`about-${name}`} className={styles.about}>
            {i18n.t(`settings.${name}.about`)}
          </p>
        </div>
      ))}
      {hasPicks ? (
        <p>
          <Button onClick={() => void acts.forgetPicks()}>{i18n.t('settings.forgetPicks')}</Button>
        </p>
      ) : null}
      {reminders.length > 0 ? (
        <section aria-label={i18n.t('reminder.label')}>
          <h3 className={styles.legend}>{i18n.t('reminder.label')}</h3>
          <ReminderList reminders={reminders} onRemove={acts.removeReminder} />
        </section>
      ) : null}
    </Page>
  )
}
