import { i18n } from '#i18n'
import type { Fact } from '../../lib/classify/assessment'
import type { Piece } from '../../lib/guidance/guidance'
import styles from './FactChips.module.css'

type FactChipsProps = {
  facts: readonly Fact[]
  pieces: readonly Piece[]
  onPick(slot: string, value: string): void
}

/** Most facts that are offered at once. */
const most = 6

/** What the customer gave, to fill the first empty slot with one click; nothing where no slot is empty. */
export function FactChips({ facts, pieces, onPick }: FactChipsProps) {
  const empty = pieces.find((piece) => piece.kind === 'slot' && piece.value.trim() === '')
  const kind = empty?.kind === 'slot' ? empty.slotKind : undefined
  const words = [...new Set(facts.map(({ text }) => text))]
  // Those of the slot's own kind first.
  const fits = (word: string) => facts.some((fact) => fact.text === word && fact.kind === kind)
  const offered = words.toSorted((one, other) => Number(fits(other)) - Number(fits(one))).slice(0, most)
  if (empty?.kind !== 'slot' || offered.length === 0) return null
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{i18n.t('slots.facts', { label: empty.label })}</legend>
      {offered.map((word) => (
        <button key={word} type="button" className={styles.chip} onClick={() => onPick(empty.slot, word)}>
          {word}
        </button>
      ))}
    </fieldset>
  )
}
