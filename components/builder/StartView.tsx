import { i18n } from '#i18n'
import icon from '../../assets/icon.svg'
import type { StoredDraft } from '../../lib/builder/builderPorts'
import type { BuilderState } from '../../lib/builder/builderState'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { FileButton } from './fields/FileButton'
import { NoticeBar, RefusalCard } from './Notices'

/** Before a pack is open: how to begin one, and those begun earlier. */
export function StartView({ state, acts }: { state: BuilderState; acts: BuilderActions }) {
  const { drafts, refusal, notice } = state
  return (
    <main className={styles.start}>
      <h1 className={styles.title}>
        <img src={icon} alt="" width="28" height="28" />
        {i18n.t('builder.title')}
      </h1>
      <p>{i18n.t('builder.intro')}</p>
      {refusal ? <RefusalCard refusal={refusal} onClose={acts.leaveRefusal} /> : null}
      <NoticeBar notice={notice} acts={acts} />
      <section className={styles.card} aria-labelledby="begin">
        <h2 id="begin" className={styles.heading}>
          {i18n.t('builder.start.new')}
        </h2>
        <ul className={styles.ways}>
          <li>
            <Button look="primary" onClick={() => void acts.startBlank()}>
              {i18n.t('builder.start.blank')}
            </Button>
            <span className={styles.hint}>{i18n.t('builder.start.blankAbout')}</span>
          </li>
          <li>
            <Button onClick={() => void acts.startFromSample()}>{i18n.t('builder.start.sample')}</Button>
            <span className={styles.hint}>{i18n.t('builder.start.sampleAbout')}</span>
          </li>
          <li>
            <FileButton words={i18n.t('builder.start.file')} accept=".json,.csv,.txt" onFile={acts.openFile} />
            <span className={styles.hint}>{i18n.t('builder.start.fileAbout')}</span>
          </li>
        </ul>
        <p className={styles.hint}>{i18n.t('builder.start.fileKinds')}</p>
      </section>
      <section className={styles.card} aria-labelledby="earlier">
        <h2 id="earlier" className={styles.heading}>
          {i18n.t('builder.start.earlier')}
        </h2>
        {drafts === undefined ? <p>{i18n.t('builder.start.looking')}</p> : null}
        {drafts?.length === 0 ? <p>{i18n.t('builder.start.none')}</p> : null}
        <ul className={styles.rows}>
          {drafts?.map((draft) => (
            <Begun key={draft.id} draft={draft} acts={acts} />
          ))}
        </ul>
      </section>
      <p className={styles.hint}>{i18n.t('builder.start.settings')}</p>
    </main>
  )
}

function Begun({ draft: { id, name, phrases, isCopy }, acts }: { draft: StoredDraft; acts: BuilderActions }) {
  const words = name.trim() || i18n.t('builder.start.unnamed')
  return (
    <li>
      <span className={styles.grow}>
        <b>{words}</b>
        <span className={styles.hint}>
          {[i18n.t('about.packPhrases', phrases), ...(isCopy ? [i18n.t('builder.start.copy')] : [])].join(', ')}
        </span>
      </span>
      <Button onClick={() => void acts.openDraft(id)}>{i18n.t('builder.start.open', { name: words })}</Button>
      <Button
        look="quiet"
        aria-label={i18n.t('builder.start.removeOne', { name: words })}
        onClick={() => void acts.removeDraft(id)}
      >
        {i18n.t('builder.start.remove')}
      </Button>
    </li>
  )
}
