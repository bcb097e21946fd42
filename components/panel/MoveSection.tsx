import { i18n } from '#i18n'
import type { Quote } from '../../lib/classify/assessment'
import type { Move } from '../../lib/packs/pack'
import { Button } from '../ui/Button'
import { Quotes } from '../ui/Quotes'
import styles from './MoveSection.module.css'
import { moveWhy, moveWords } from './words'

type MoveSectionProps = { move: Move; because: readonly Quote[]; onSetAside(move: Move): void }

/** The next move, one line why, and the words that call for it. */
export function MoveSection({ move, because, onSetAside }: MoveSectionProps) {
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
      <p className={styles.why}>{moveWhy(move)}</p>
      <Quotes texts={because.map(({ text }) => text)} />
    </section>
  )
}

/** A conversation that needs nothing; where it is not known who wrote what, a question instead of a guess. */
export function QuietSection({ unsure }: { unsure: number }) {
  return (
    <section className={styles.quiet}>
      <h2 className={styles.quietTitle}>{unsure > 0 ? i18n.t('quiet.who') : i18n.t('quiet.title')}</h2>
      <p className={styles.why}>{unsure > 0 ? i18n.t('quiet.whoWhy', unsure) : i18n.t('quiet.why')}</p>
    </section>
  )
}
