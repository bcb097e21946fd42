import { i18n } from '#i18n'
import type { Quote } from '../../lib/classify/assessment'
import { type Style, styles as styleNames } from '../../lib/classify/reading'
import { ChoiceMenu } from '../ui/ChoiceMenu'
import { Quotes } from '../ui/Quotes'
import styles from './StyleSection.module.css'
import { styleWords } from './words'

type StyleSectionProps = {
  style: Style
  evidence: readonly Quote[]
  /** The agent's own choice; undefined while the words decide. */
  override: Style | undefined
  onChoose(style: Style | undefined): void
}

// Menus name their entries by text, and undefined is none.
const asRead = 'as-read' as const

/** The style shown in this conversation, with the words that show it, and the agent's last word on it. */
export function StyleSection({ style, evidence, override, onChoose }: StyleSectionProps) {
  const choices = [undefined, ...styleNames].map((one) => ({ id: one ?? asRead, words: styleWords(one) }))
  return (
    <section className={styles.row} aria-label={i18n.t('styles.label')}>
      {override === undefined ? (
        <AsRead style={style} evidence={evidence} />
      ) : (
        <>
          <b className={styles.style}>{styleWords(override)}</b>
          <span className={styles.note}>{i18n.t('styles.setByYou')}</span>
        </>
      )}
      <ChoiceMenu
        label={i18n.t('styles.changeLabel')}
        button={i18n.t('styles.change')}
        choices={choices}
        chosen={override ?? asRead}
        onChoose={(id) => onChoose(id === asRead ? undefined : id)}
      />
    </section>
  )
}

function AsRead({ style, evidence }: { style: Style; evidence: readonly Quote[] }) {
  if (style === 'undetermined') return <span className={styles.note}>{i18n.t('styles.undetermined')}</span>
  return (
    <>
      <b className={styles.style}>{styleWords(style)}</b>
      <Quotes texts={evidence.map(({ text }) => text)} most={2} isOneLine />
    </>
  )
}
