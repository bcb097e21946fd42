import { i18n } from '#i18n'
import type { Suggestion } from '../../lib/guidance/guidance'
import { piecesOf } from '../../lib/panel/slots'
import { type PhraseActs, PhraseCard, type PhraseLook } from './PhraseCard'
import styles from './PhrasesSection.module.css'

type PhrasesSectionProps = {
  suggestions: readonly Suggestion[]
  /** Place of the open one, from 0. */
  open: number
  look: PhraseLook
  acts: PhraseActs
  onOpen(place: number): void
}

/** At most three phrases: one open, the others folded to a line each. */
export function PhrasesSection({ suggestions, open, look, acts, onOpen }: PhrasesSectionProps) {
  if (suggestions.length === 0) return <p className={styles.none}>{i18n.t('phrases.none')}</p>
  return (
    <section aria-label={i18n.t('phrases.label')}>
      <ol className={styles.list}>
        {suggestions.map((suggestion, place) => (
          <li key={suggestion.phrase}>
            {place === open ? (
              <PhraseCard suggestion={suggestion} number={place + 1} look={look} acts={acts} />
            ) : (
              <FoldedPhrase suggestion={suggestion} number={place + 1} look={look} onOpen={() => onOpen(place)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type FoldedPhraseProps = { suggestion: Suggestion; number: number; look: PhraseLook; onOpen(): void }

function FoldedPhrase({ suggestion, number, look, onOpen }: FoldedPhraseProps) {
  const words = piecesOf(suggestion, look.wording, look.typed)
    .map((piece) => (piece.kind === 'words' ? piece.text : piece.value || piece.label))
    .join('')
  return (
    <button type="button" className={styles.folded} aria-expanded="false" onClick={onOpen}>
      <kbd className={styles.number}>{number}</kbd>
      <span className={styles.line}>{words}</span>
    </button>
  )
}
