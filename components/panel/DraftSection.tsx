import { type KeyboardEvent, useId } from 'react'
import { i18n } from '#i18n'
import type { DraftMark } from '../../lib/guidance/draft/draftReview'
import { groupMarks, type MarkGroup } from '../../lib/guidance/draft/markGroups'
import type { DraftOutcome } from '../../lib/panel/notice'
import { Button } from '../ui/Button'
import styles from './DraftSection.module.css'
import { type DraftNote, draftNoteWords, draftOutcomeWords, draftWhy } from './draftWords'

export type DraftSectionProps = {
  draft: string
  /** Marks in view: what the agent left as it is stays away. */
  marks: readonly DraftMark[]
  notice: DraftOutcome | undefined
  note: DraftNote | undefined
  onReplace(mark: DraftMark): void
  /** For this draft only. */
  onLeave(mark: DraftMark): void
  onUndo(): void
}

/** The draft in the reply box: words that are known to backfire here, each with a reason and another wording. */
export function DraftSection({ draft, marks, notice, note, onReplace, onLeave, onUndo }: DraftSectionProps) {
  if (draft.trim() === '' || (marks.length === 0 && notice === undefined && note === undefined)) return null
  const groups = groupMarks(marks)
  const undoOnKey = (event: KeyboardEvent) => {
    if (event.key !== 'u' || notice !== 'replaced' || event.ctrlKey || event.metaKey || event.altKey) return
    event.stopPropagation()
    onUndo()
  }
  return (
    <section className={styles.draft} aria-labelledby="draft-title" onKeyDown={undoOnKey}>
      {groups.length > 0 ? (
        <h2 id="draft-title" className={styles.title}>
          {i18n.t('draft.title', groups.length)}
        </h2>
      ) : (
        <h2 id="draft-title" className={styles.hidden}>
          {i18n.t('draft.titleClear')}
        </h2>
      )}
      <ul className={styles.marks}>
        {groups.map((group) => (
          <MarkItem
            key={`${group.widest.code} ${group.widest.start} ${group.widest.end}`}
            group={group}
            words={draft.slice(group.widest.start, group.widest.end)}
            onReplace={onReplace}
            onLeave={onLeave}
          />
        ))}
      </ul>
      {note === undefined ? null : <p className={styles.wording}>{draftNoteWords(note)}</p>}
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
  group: MarkGroup
  words: string
  onReplace(mark: DraftMark): void
  onLeave(mark: DraftMark): void
}

/** One place of the draft with its reasons. While the focus is in it, F replaces and X leaves it. */
function MarkItem({ group: { marks, widest: mark }, words, onReplace, onLeave }: MarkItemProps) {
  const id = useId()
  const leave = () => {
    for (const one of marks) onLeave(one)
  }
  const actOnKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act =
      event.key === 'f' && mark.rewrite !== null ? () => onReplace(mark) : event.key === 'x' ? leave : undefined
    if (!act) return
    event.stopPropagation()
    act()
  }
  return (
    <li className={styles.mark} onKeyDown={actOnKey}>
      <p className={styles.words} id={`${id}-words`}>
        <q>{words}</q>
      </p>
      {marks.map((one) => (
        <p key={one.code} className={styles.why} data-code={one.code}>
          {draftWhy(one)}
        </p>
      ))}
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
        <Button look="quiet" shortcut="x" aria-describedby={`${id}-words`} onClick={leave}>
          {i18n.t('draft.ignore')}
        </Button>
      </div>
    </li>
  )
}
