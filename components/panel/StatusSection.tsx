import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import type { Conversation } from '../../lib/conversation/conversation'
import { mostMessages } from '../../lib/conversation/limits'
import type { TicketMemory } from '../../lib/panel/ticketMemory'
import { Button } from '../ui/Button'
import { MessageList } from './MessageList'
import styles from './StatusSection.module.css'
import { helpdeskWords, howSureWords, outgrownWords } from './words'

type StatusSectionProps = {
  conversation: Conversation
  memory: TicketMemory
  /** Something was taught for this site, and it does not find its messages on this page. */
  isOutgrown: boolean
  onSwap(messageId: string): void
  onTeach(): void
}

/** What is being read, in one line; open, every message with its role. */
export function StatusSection({ conversation, memory, isOutgrown, onSwap, onTeach }: StatusSectionProps) {
  const [isOpen, setOpen] = useState(false)
  const { messages, ticket, helpdesk, subject, composer, outgrown } = conversation
  // Without a customer nobody is read; that is said plainly, and never guessed away.
  const isNobodyCustomer = !messages.some(({ role }) => role === 'customer')
  const unsure = messages.filter(({ role }) => role === 'unknown').length
  return (
    <section className={styles.status} aria-label={i18n.t('status.label')}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        title={subject}
        disabled={messages.length === 0}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.dot} aria-hidden="true" />
        <span className={styles.words}>
          {[
            messages.length > 0 ? i18n.t('status.reading', messages.length) : i18n.t('status.replyBoxOnly'),
            ...(ticket === undefined ? [] : [i18n.t('status.ticket', { ticket })]),
            helpdeskWords(helpdesk),
          ].join(' · ')}
        </span>
        {messages.length > 0 ? <ChevronDown className={styles.chevron} aria-hidden="true" size="1rem" /> : null}
      </button>
      {messages.length < mostMessages ? null : (
        <p className={styles.note}>{i18n.t('status.newestOnly', { count: mostMessages })}</p>
      )}
      {outgrown === undefined ? null : <p className={styles.note}>{outgrownWords(outgrown)}</p>}
      {composer?.writes === 'note' ? <p className={styles.note}>{i18n.t('status.boxIsNote')}</p> : null}
      {unsure > 0 && !isOpen ? (
        <button type="button" className={styles.unsure} onClick={() => setOpen(true)}>
          {isNobodyCustomer ? i18n.t('status.noCustomer') : i18n.t('status.unsure', unsure)}
        </button>
      ) : null}
      {isOutgrown ? (
        <p className={styles.note}>
          {i18n.t('status.taughtOutgrown')}{' '}
          <Button look="quiet" onClick={onTeach}>
            {i18n.t('teach.startAgain')}
          </Button>
        </p>
      ) : null}
      {isOpen && messages.length > 0 ? (
        <>
          <MessageList messages={messages} howSure={howSureWords(conversation)} memory={memory} onSwap={onSwap} />
          <p className={styles.teach}>
            <span>{i18n.t('teach.offer')}</span>
            <Button onClick={onTeach}>{i18n.t('teach.start')}</Button>
          </p>
        </>
      ) : null}
    </section>
  )
}
