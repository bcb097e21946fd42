import { type KeyboardEvent, useId } from 'react'
import { i18n } from '#i18n'
import type { DraftMark } from '../../lib/guidance/draft/draftReview'
import type { DraftOutcome } from '../../lib/panel/notice'
import { Button } from '../ui/Button'
import styles from './DraftSection.module.css'
import { draftOutcomeWords, draftWhy } from './draftWords'

export type DraftSectionProps = {
  draft: string
  /** Marks in view: what the agent left as it is stays away. */
  marks: readonly DraftMark[]
  notice: DraftOutcome | undefined
  onReplace(mark: DraftMark): void
  /** For this draft only. */
  onLeave(mark: DraftMark): void
  onUndo(): void
}

/** The draft in the reply box: words that are known to backfire here, each with a reason and another wording. */
export function DraftSection({ draft, marks, notice, onReplace, onLeave, onUndo }: DraftSectionProps) {
  if (draft.trim() === '' || (marks.length === 0 && notice === undefined)) return null
  const undoOnKey = (event: KeyboardEvent) => {
    if (event.key !== 'u' || notice !== 'replaced' || event.ctrlKey || event.metaKey || event.altKey) return
    event.stopPropagation()
    onUndo()
  }
  return (
    <section className={styles.draft} aria-labelledby="draft-title" onKeyDown={undoOnKey}>
      {marks.length > 0 ? (
        <h2 id="draft-title" className={styles.title}>
          {i18n.t('draft.title', marks.length)}
        </h2>
      ) : (
        <h2 id="draft-title" className={styles.hidden}>
          {i18n.t('draft.titleClear')}
        </h2>
      )}
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <MarkItem
            key={`${mark.code} ${mark.start} ${mark.end}`}
            mark={mark}
            words={draft.slice(mark.start, mark.end)}
            onReplace={onReplace}
            onLeave={onLeave}
          />
        ))}
      </ul>
      {/* The live region says it; this shows it. */}
      <p className={styles.notice}>
        {notice === undefined ? null : draftOutcomeWords(notice)}
        {notice === 'replaced' ? (
          <Button look="quiet" shortcut="u" onClick={onUndo}>
            {i18n.t('draft.undo')}
          </Button>
        ) : null}
      </p>
    </section>
  )
}

type MarkItemProps = {
  mark: DraftMark
  words: string
  onReplace(mark: DraftMark): void
  onLeave(mark: DraftMark): void
}

/** One mark. While the focus is in it, F replaces and X leaves it. */
function MarkItem({ mark, words, onReplace, onLeave }: MarkItemProps) {
  const id = useId()
  const actOnKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = event.key === 'f' && mark.rewrite !== null ? onReplace : event.key === 'x' ? onLeave : undefined
    if (!act) return
    event.stopPropagation()
    act(mark)
  }
  return (
    <li className={styles.mark} onKeyDown={actOnKey} data-code={mark.code}>
      <p className={styles.words} id={`${id}-words`}>
        <q>{words}</q>
      </p>
      <p className={styles.why}>{draftWhy(mark)}</p>
      {mark.rewrite === null ? (
        <p className={styles.why}>{i18n.t('draft.noRewrite')}</p>
      ) : (
        <p className={styles.rewrite} id={`${id}-rewrite`}>
          {mark.rewrite}
        </p>
      )}
      <div className={styles.buttons}>
        {mark.rewrite === null ? null : (
          <Button shortcut="f" aria-describedby={`${id}-words ${id}-rewrite`} onClick={() => onReplace(mark)}>
            {i18n.t('draft.replace')}
          </Button>
        )}
        <Button look="quiet" shortcut="x" aria-describedby={`${id}-words`} onClick={() => onLeave(mark)}>
          {i18n.t('draft.ignore')}
        </Button>
      </div>
    </li>
  )
}
