import { i18n } from '#i18n'
import type { Guidance } from '../../lib/guidance/guidance'
import { Quotes } from '../ui/Quotes'
import styles from './BoundarySection.module.css'
import { type PhraseActs, PhraseCard, type PhraseLook } from './PhraseCard'
import { ToolCard } from './ToolCard'

type BoundarySectionProps = {
  boundary: NonNullable<Guidance['boundary']>
  /** The script and the words that it answers stand above already. */
  isOfferedAbove: boolean
  isFolded: boolean
  look: PhraseLook
  acts: PhraseActs
  onFold(isFolded: boolean): void
}

const ladder = ['boundary', 'warning', 'end'] as const

/** The next rung of the boundary ladder, with the line it answers. */
export function BoundarySection(props: BoundarySectionProps) {
  const { boundary, isOfferedAbove, isFolded, look, acts, onFold } = props
  return (
    <ToolCard id="boundary" title={i18n.t(`boundary.due_${boundary.rung}`)} isFolded={isFolded} onFold={onFold}>
      <ol className={styles.ladder}>
        {ladder.map((rung) => (
          <li key={rung} className={styles.rung} aria-current={rung === boundary.rung ? 'step' : undefined}>
            {i18n.t(`boundary.step_${rung}`)}
          </li>
        ))}
      </ol>
      {isOfferedAbove ? null : (
        <>
          <Quotes texts={boundary.evidence.map(({ text }) => text)} />
          <PhraseCard suggestion={boundary.script} look={look} acts={acts} />
        </>
      )}
    </ToolCard>
  )
}
