import { i18n } from '#i18n'
import type { Quote } from '../../lib/classify/assessment'
import type { Suggestion } from '../../lib/guidance/guidance'
import { Button } from '../ui/Button'
import { Quotes } from '../ui/Quotes'
import styles from './CrisisSection.module.css'
import type { PhraseActs, PhraseLook } from './PhraseCard'
import { PhrasesSection } from './PhrasesSection'

type CrisisSectionProps = {
  words: readonly Quote[]
  suggestions: readonly Suggestion[]
  open: number
  look: PhraseLook
  acts: PhraseActs
  onOpen(place: number): void
  onNotOne(): void
}

/** Words that may speak of harm: the team's procedure, and nothing else. */
export function CrisisSection({ words, suggestions, open, look, acts, onOpen, onNotOne }: CrisisSectionProps) {
  return (
    <section className={styles.crisis} aria-labelledby="crisis">
      <h2 id="crisis" className={styles.title}>
        {i18n.t('crisis.title')}
      </h2>
      <p>{i18n.t('crisis.words')}</p>
      <Quotes texts={words.map(({ text }) => text)} />
      <p>{i18n.t('crisis.procedure')}</p>
      <PhrasesSection suggestions={suggestions} open={open} look={look} acts={acts} onOpen={onOpen} />
      <div className={styles.out}>
        <Button look="quiet" onClick={onNotOne}>
          {i18n.t('crisis.notOne')}
        </Button>
        <span className={styles.hint}>{i18n.t('crisis.notOneHint')}</span>
      </div>
    </section>
  )
}
