import { i18n } from '#i18n'
import type { Conversation, Message } from '../../lib/conversation/conversation'
import { taughtRoles } from '../../lib/conversation/teaching'
import type { PanelActions } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import styles from './TeachPage.module.css'
import { roleWords } from './words'

/** Most characters shown of one message. */
const mostShown = 160

/** What was learned now reads: by role with a sample, then every message, each to be corrected with one click. */
export function TeachCheck({ conversation, acts }: { conversation: Conversation; acts: PanelActions }) {
  const { messages, composer } = conversation
  const roles = [...new Set(messages.map(({ role }) => role))]
  return (
    <>
      <p>{i18n.t('teach.reads', messages.length)}</p>
      <dl className={styles.counts} aria-label={i18n.t('teach.byRole')}>
        {roles.map((role) => {
          const own = messages.filter((message) => message.role === role)
          return (
            <div key={role}>
              <dt>{i18n.t('teach.count', { role: roleWords(role), count: own.length })}</dt>
              <dd>{own[0]?.text.slice(0, mostShown)}</dd>
            </div>
          )
        })}
        <div>
          <dt>{i18n.t('teach.box')}</dt>
          <dd>{composer ? i18n.t('teach.boxFound') : i18n.t('teach.boxMissing')}</dd>
        </div>
      </dl>
      <p className={styles.hint}>{i18n.t('teach.correct')}</p>
      <ul className={styles.messages} aria-label={i18n.t('teach.list')}>
        {messages.map((message) => (
          <Correctable key={message.id} message={message} onCorrect={acts.correctTaught} />
        ))}
      </ul>
      <p className={styles.hint}>{i18n.t('teach.kept')}</p>
      <div className={styles.acts}>
        <Button look="primary" disabled={messages.length === 0} onClick={() => void acts.keepTaught()}>
          {i18n.t('teach.save')}
        </Button>
        <Button onClick={acts.startTeaching}>{i18n.t('teach.again')}</Button>
        <Button onClick={acts.stopTeaching}>{i18n.t('teach.discard')}</Button>
      </div>
    </>
  )
}

function Correctable({ message, onCorrect }: { message: Message; onCorrect: PanelActions['correctTaught'] }) {
  const { id, role, author, text } = message
  const words = text.slice(0, mostShown)
  return (
    <li className={styles.message} data-role={role}>
      <p className={styles.author}>{[roleWords(role), ...(author ? [author] : [])].join(' · ')}</p>
      <p className={styles.text}>{words}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around each of many messages */}
      <div role="group" className={styles.roles} aria-label={i18n.t('teach.whoWrote', { words: words.slice(0, 40) })}>
        {taughtRoles.map((one) => (
          <button key={one} type="button" aria-pressed={one === role} onClick={() => onCorrect(id, one)}>
            {one === 'none' ? i18n.t('teach.none') : roleWords(one)}
          </button>
        ))}
      </div>
    </li>
  )
}
