import { i18n } from '#i18n'
import type { BuilderState, Refusal } from '../../lib/builder/builderState'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { builderNoticeWords } from './builderWords'

/** More would not be read. */
const mostReasons = 10

/** A file that was not taken: what is wrong, where, and that nothing changed. */
export function RefusalCard({ refusal: { fileName, problems }, onClose }: { refusal: Refusal; onClose(): void }) {
  const title = i18n.t('builder.refusal.title', { file: fileName })
  return (
    <section className={styles.care} role="alert" aria-label={title}>
      <h2 className={styles.subheading}>{title}</h2>
      <p>{i18n.t('builder.refusal.unchanged')}</p>
      <ul className={styles.reasons}>
        {problems.slice(0, mostReasons).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > mostReasons ? <p>{i18n.t('builder.refusal.more', problems.length - mostReasons)}</p> : null}
      <div className={styles.acts}>
        <Button onClick={onClose}>{i18n.t('builder.refusal.close')}</Button>
      </div>
    </section>
  )
}

type NoticeBarProps = { notice: BuilderState['notice']; acts: BuilderActions }

/** What came of the last act, with what undoes it. Always there, so that it is heard when it changes. */
export function NoticeBar({ notice, acts }: NoticeBarProps) {
  const undo = notice && undoOf(notice.name, acts)
  return (
    <div className={notice ? styles.notice : ''}>
      <p role="status">{notice ? builderNoticeWords(notice) : ''}</p>
      {notice ? (
        <div className={styles.acts}>
          {undo ? <Button onClick={undo.act}>{undo.words}</Button> : null}
          <Button look="quiet" aria-label={i18n.t('builder.notices.close')} onClick={acts.closeNotice}>
            {i18n.t('builder.refusal.close')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function undoOf(name: NonNullable<BuilderState['notice']>['name'], acts: BuilderActions) {
  const bringBack = i18n.t('builder.notices.bringBack')
  if (name === 'removed-phrase' || name === 'imported') return { words: i18n.t('builder.notices.undo'), act: acts.undo }
  if (name === 'removed-draft') return { words: bringBack, act: () => void acts.bringBackDraft() }
  if (name === 'key-forgotten') return { words: bringBack, act: () => void acts.bringBackKey() }
  return undefined
}

/** The draft could not be kept: what that means, and two ways on. */
export function StorageCard({ saving, acts }: { saving: BuilderState['saving']; acts: BuilderActions }) {
  if (saving !== 'full' && saving !== 'refused') return null
  return (
    <section className={styles.care} role="alert">
      <p>{i18n.t(`builder.storage.${saving}`)}</p>
      <div className={styles.acts}>
        <Button look="primary" onClick={acts.saveFile}>
          {i18n.t('builder.storage.saveCopy')}
        </Button>
        <Button onClick={() => void acts.keepAgain()}>{i18n.t('builder.storage.again')}</Button>
      </div>
    </section>
  )
}

/** What another window does with the same pack, and the choice. */
export function ElsewhereCard({ elsewhere, acts }: { elsewhere: BuilderState['elsewhere']; acts: BuilderActions }) {
  if (elsewhere.name === 'nothing') return null
  const isOther = elsewhere.name === 'changed' || elsewhere.name === 'apart'
  const rest =
    elsewhere.name === 'apart' ? i18n.t('builder.elsewhere.keepBoth') : i18n.t('builder.elsewhere.understood')
  return (
    <section className={styles.care} role="alert">
      <p>{i18n.t(`builder.elsewhere.${elsewhere.name}`)}</p>
      <div className={styles.acts}>
        {isOther ? (
          <Button look="primary" onClick={() => void acts.takeOther()}>
            {i18n.t('builder.elsewhere.take')}
          </Button>
        ) : null}
        <Button onClick={acts.keepBoth}>{rest}</Button>
      </div>
    </section>
  )
}
