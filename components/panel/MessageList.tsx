import { ArrowLeftRight } from 'lucide-react'
import { i18n } from '#i18n'
import { isUnsure, type Message } from '../../lib/conversation/conversation'
import { nextRole, type TicketMemory } from '../../lib/panel/ticketMemory'
import styles from './MessageList.module.css'
import { roleWords } from './words'

type MessageListProps = {
  messages: readonly Message[]
  /** A sentence on how far the reading may be trusted. */
  howSure: string | undefined
  memory: TicketMemory
  onSwap(messageId: string): void
}

// Two lines are shown; a thread of thousands of long messages must not be laid out whole.
const mostShown = 300

/** The messages as they are read, newest first; one click on a role corrects it. */
export function MessageList({ messages, howSure, memory, onSwap }: MessageListProps) {
  const onPage = new Map(memory.messages.map(({ id, role }) => [id, role]))
  const customers = messages.filter(({ role }) => role === 'customer').length
  return (
    <ul className={styles.list} aria-label={i18n.t('status.messages')}>
      <li className={styles.count}>{i18n.t('status.fromCustomer', customers)}</li>
      {howSure === undefined ? null : <li className={styles.count}>{howSure}</li>}
      {messages.toReversed().map((message) => {
        const next = nextRole(message.role, onPage.get(message.id) ?? message.role)
        return (
          <li key={message.id} className={styles.message}>
            <div className={styles.head}>
              <button
                type="button"
                className={styles.role}
                data-role={message.role}
                aria-label={`${roleWords(message.role)}. ${i18n.t('status.readAs', { role: roleWords(next) })}`}
                onClick={() => onSwap(message.id)}
              >
                {roleWords(message.role)}
                <ArrowLeftRight aria-hidden="true" size="0.75rem" />
              </button>
              <span className={styles.author}>{message.author}</span>
              {memory.swaps[message.id] ? <span className={styles.mark}>{i18n.t('status.swapped')}</span> : null}
              {isUnsure(message) && !memory.swaps[message.id] ? (
                <span className={styles.mark}>{i18n.t('status.notSure')}</span>
              ) : null}
              {message.isCut ? <span className={styles.mark}>{i18n.t('status.cut')}</span> : null}
            </div>
            <p className={styles.text}>{message.text.trim().slice(0, mostShown) || i18n.t('status.noText')}</p>
          </li>
        )
      })}
    </ul>
  )
}
