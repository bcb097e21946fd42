import { i18n } from '#i18n'
import type { Quote } from '../../lib/classify/assessment'
import type { CrisisProcedure, Suggestion } from '../../lib/guidance/guidance'
import { Button } from '../ui/Button'
import { Quotes } from '../ui/Quotes'
import styles from './CrisisSection.module.css'
import type { PhraseActs, PhraseLook } from './PhraseCard'
import { PhrasesSection } from './PhrasesSection'

type CrisisSectionProps = {
  words: readonly Quote[]
  /** The team's own steps; undefined where no pack has any. */
  procedure: CrisisProcedure | undefined
  suggestions: readonly Suggestion[]
  open: number
  look: PhraseLook
  acts: PhraseActs
  onOpen(place: number): void
  onNotOne(): void
}

/** Words that may speak of harm: the team's procedure, and nothing else. */
export function CrisisSection(props: CrisisSectionProps) {
  const { words, procedure, suggestions, open, look, acts, onOpen, onNotOne } = props
  return (
    <section className={styles.crisis} aria-labelledby="crisis">
      <h2 id="crisis" className={styles.title}>
        {i18n.t('crisis.title')}
      </h2>
      <p>{i18n.t('crisis.words')}</p>
      <Quotes texts={words.map(({ text }) => text)} />
      <p>{i18n.t('crisis.procedure')}</p>
      {procedure ? <Procedure procedure={procedure} /> : <p className={styles.hint}>{i18n.t('crisis.noSteps')}</p>}
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

/** What the team does, in its order, and whom it calls. */
function Procedure({ procedure: { steps, contacts = [] } }: { procedure: CrisisProcedure }) {
  return (
    <>
      <section className={styles.part} aria-labelledby="crisis-steps">
        <h3 id="crisis-steps" className={styles.heading}>
          {i18n.t('crisis.steps')}
        </h3>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {contacts.length > 0 ? (
        <section className={styles.part} aria-labelledby="crisis-contacts">
          <h3 id="crisis-contacts" className={styles.heading}>
            {i18n.t('crisis.contacts')}
          </h3>
          <ul className={styles.steps}>
            {contacts.map(({ who, how }) => (
              <li key={`${who} ${how}`}>{i18n.t('crisis.contact', { who, how })}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
