import { i18n } from '#i18n'
import type { PanelActions } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import { ButtonRow } from '../ui/ButtonRow'
import styles from './WrittenText.module.css'

type WrittenTextProps = {
  /** What the text is, for those who do not see it. */
  label: string
  text: string
  /** For colleagues only: it goes into a box that writes an internal note, and never into a reply. */
  isForColleagues?: boolean
  /** The reply box writes an internal note now. */
  isNote: boolean
  acts: Pick<PanelActions, 'insertText' | 'copyWritten'>
}

/** A text that a tool wrote, to read, to copy and to insert where it belongs. */
export function WrittenText({ label, text, isForColleagues = false, isNote, acts }: WrittenTextProps) {
  return (
    <div className={styles.written}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and the keyboard has to reach it */}
      <section className={styles.text} aria-label={label} tabIndex={0}>
        {text}
      </section>
      <ButtonRow>
        {isForColleagues && !isNote ? null : (
          <Button look="primary" onClick={() => void acts.insertText(text)}>
            {i18n.t(isForColleagues ? 'written.insertNote' : 'phrases.insert')}
          </Button>
        )}
        <Button onClick={() => void acts.copyWritten(text)}>{i18n.t('phrases.copy')}</Button>
      </ButtonRow>
      {isForColleagues && !isNote ? <p className={styles.hint}>{i18n.t('written.noteHint')}</p> : null}
    </div>
  )
}
