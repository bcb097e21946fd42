import { useEffect, useId, useRef } from 'react'
import { i18n } from '#i18n'
import type { PanelActions } from '../../lib/panel/panelState'
import styles from './PracticePage.module.css'

type PracticeBoxProps = { draft: string; acts: Pick<PanelActions, 'holdPracticeBox' | 'writePractice'> }

/** The reply box of a practice. What the panel writes into it, Ctrl+Z takes back, as in a page's. */
export function PracticeBox({ draft, acts }: PracticeBoxProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const { holdPracticeBox } = acts
  useEffect(() => {
    holdPracticeBox({
      write: (text, stretch) => {
        if (box.current) write(box.current, text, stretch)
      },
    })
    return () => holdPracticeBox(undefined)
  }, [holdPracticeBox])
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.hint}>
        {i18n.t('practice.reply')}
      </label>
      <textarea
        ref={box}
        id={id}
        className={styles.box}
        rows={4}
        value={draft}
        onChange={(event) => acts.writePractice(event.target.value)}
      />
    </div>
  )
}

/** By the editing command, which alone keeps the browser's undo; it asks for the focus, which then goes back. */
function write(box: HTMLTextAreaElement, text: string, stretch?: { start: number; end: number }): void {
  const before = document.activeElement
  box.focus({ preventScroll: true })
  if (stretch) box.setSelectionRange(stretch.start, stretch.end)
  document.execCommand('insertText', false, text)
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true })
}
