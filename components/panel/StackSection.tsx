import { i18n } from '#i18n'
import type { PanelActions } from '../../lib/panel/panelState'
import type { TicketMemory } from '../../lib/panel/ticketMemory'
import { Button } from '../ui/Button'
import styles from './StackSection.module.css'

type StackSectionProps = {
  stack: TicketMemory['stack']
  acts: Pick<PanelActions, 'insertStack' | 'copyStack' | 'clearStack'>
}

/** Phrases that wait to be inserted together. */
export function StackSection({ stack, acts }: StackSectionProps) {
  return (
    <section className={styles.stack} aria-labelledby="stack">
      <h2 id="stack" className={styles.title}>
        {i18n.t('stack.title')}
      </h2>
      <ol className={styles.list}>
        {stack.map(({ phrase, text }) => (
          <li key={phrase}>{text}</li>
        ))}
      </ol>
      <p className={styles.buttons}>
        <Button look="primary" onClick={() => void acts.insertStack()}>
          {i18n.t('stack.insert')}
        </Button>
        <Button onClick={() => void acts.copyStack()}>{i18n.t('phrases.copy')}</Button>
        <Button look="quiet" onClick={acts.clearStack}>
          {i18n.t('stack.clear')}
        </Button>
      </p>
    </section>
  )
}
