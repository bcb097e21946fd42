import { i18n } from '#i18n'
import type { Quote } from '../../lib/classify/assessment'
import type { Move } from '../../lib/packs/pack'
import { Button } from '../ui/Button'
import { Quotes } from '../ui/Quotes'
import styles from './MoveSection.module.css'
import { moveWhy, moveWords } from './words'

type MoveSectionProps = { move: Move; because: readonly Quote[]; isBrief: boolean; onSetAside(move: Move): void }

/** The next move, one line why, and the words that call for it. */
export function MoveSection({ move, because, isBrief, onSetAside }: MoveSectionProps) {
  return (
    <section className={styles.move} aria-labelledby="next-move">
      <div className={styles.head}>
        <h2 id="next-move" className={styles.title}>
          {i18n.t('moves.next', { move: moveWords(move) })}
        </h2>
        <Button
          look="quiet"
          aria-keyshortcuts="s"
          aria-label={i18n.t('moves.setAsideLabel', { move: moveWords(move) })}
          onClick={() => onSetAside(move)}
        >
          {i18n.t('moves.setAside')}
        </Button>
      </div>
      {isBrief ? null : <p className={styles.why}>{moveWhy(move)}</p>}
      <Quotes texts={because.map(({ text }) => text)} />
    </section>
  )
}

type QuietSectionProps = {
  /** Messages whose writer is not known. */
  unsure: number
  /** The agent set a hint aside, or wants none in this conversation. */
  rest: 'snoozed' | 'resting' | undefined
  onSnooze(isSnoozed: boolean): void
}

/** A conversation that needs nothing; where it is not known who wrote what, a question instead of a guess. */
export function QuietSection({ unsure, rest, onSnooze }: QuietSectionProps) {
  const name = rest ?? (unsure > 0 ? 'unsure' : 'calm')
  const words = {
    snoozed: [i18n.t('quiet.snoozed'), i18n.t('quiet.snoozedWhy')],
    resting: [i18n.t('quiet.resting'), i18n.t('quiet.restingWhy')],
    unsure: [i18n.t('quiet.who'), i18n.t('quiet.whoWhy', unsure)],
    calm: [i18n.t('quiet.title'), i18n.t('quiet.why')],
  }[name]
  return (
    <section className={styles.quiet}>
      <h2 className={styles.quietTitle}>{words[0]}</h2>
      <p className={styles.why}>{words[1]}</p>
      {rest === undefined ? null : (
        <p className={styles.rest}>
          <Button onClick={() => onSnooze(false)}>{i18n.t('quiet.wake')}</Button>
          {rest === 'resting' ? (
            <Button look="quiet" aria-keyshortcuts="s" onClick={() => onSnooze(true)}>
              {i18n.t('quiet.snooze')}
            </Button>
          ) : null}
        </p>
      )}
    </section>
  )
}
