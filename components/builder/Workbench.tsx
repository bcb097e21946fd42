import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { i18n } from '#i18n'
import { type BuilderState, type PackPart, parts } from '../../lib/builder/builderState'
import type { BuilderStore } from '../../lib/builder/builderStore'
import type { Pack } from '../../lib/packs/pack'
import { SectionBoundary } from '../panel/SectionBoundary'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { ChecklistsPart } from './ChecklistsPart'
import { FindingsPane } from './FindingsPane'
import { HandOutPart } from './HandOutPart'
import { LimitsPart } from './LimitsPart'
import { ElsewhereCard, NoticeBar, RefusalCard, StorageCard } from './Notices'
import { PackFacts } from './PackFacts'
import { PhrasesPart } from './PhrasesPart'
import { PracticePart } from './PracticePart'
import { PreviewPane } from './PreviewPane'
import { TestsPart } from './TestsPart'

type WorkbenchProps = { store: BuilderStore; state: BuilderState; draft: Pack }

/** An open pack: its parts, and beside them what is to be mended and how agents will see it. */
export function Workbench({ store, state, draft }: WorkbenchProps) {
  const { part, selected, refusal, notice, saving, elsewhere } = state
  const { actions } = store
  const pages: Record<PackPart, () => ReactNode> = {
    phrases: () => (
      <PhrasesPart query={state.query} onlyMove={state.onlyMove} selected={selected} draft={draft} acts={actions} />
    ),
    pack: () => <PackFacts draft={draft} acts={actions} />,
    limits: () => <LimitsPart draft={draft} acts={actions} />,
    checklists: () => <ChecklistsPart draft={draft} acts={actions} />,
    practice: () => <PracticePart draft={draft} acts={actions} />,
    tests: () => <TestsPart state={state} draft={draft} acts={actions} />,
    handOut: () => <HandOutPart state={state} acts={actions} />,
  }
  return (
    <>
      <Bar store={store} draft={draft} saving={saving} />
      <nav className={styles.parts} aria-label={i18n.t('builder.parts.label')}>
        {parts.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.part}
            aria-current={name === part ? 'page' : undefined}
            onClick={() => actions.show(name)}
          >
            {i18n.t(`builder.parts.${name}`)}
          </button>
        ))}
      </nav>
      <div className={styles.notices}>
        <StorageCard saving={saving} acts={actions} />
        <ElsewhereCard elsewhere={elsewhere} acts={actions} />
        {refusal ? <RefusalCard refusal={refusal} onClose={actions.leaveRefusal} /> : null}
        <NoticeBar notice={notice} acts={actions} />
      </div>
      <div className={styles.bench}>
        <main className={styles.main}>
          <SectionBoundary resetOn={part}>{pages[part]()}</SectionBoundary>
        </main>
        <aside className={styles.aside} aria-label={i18n.t('builder.check.title')}>
          <SectionBoundary resetOn={draft}>
            <FindingsPane lint={state.lint} part={part} selected={selected} draft={draft} acts={actions} />
          </SectionBoundary>
          <SectionBoundary resetOn={draft}>
            <PreviewPane
              sample={state.sample}
              preview={state.preview}
              part={part}
              selected={selected}
              draft={draft}
              acts={actions}
            />
          </SectionBoundary>
        </aside>
      </div>
    </>
  )
}

type BarProps = { store: BuilderStore; draft: Pack; saving: BuilderState['saving'] }

function Bar({ store, draft, saving }: BarProps) {
  const { actions } = store
  const canUndo = useStore(store.temporal, ({ pastStates }) => pastStates.length > 0)
  const canRedo = useStore(store.temporal, ({ futureStates }) => futureStates.length > 0)
  return (
    <header className={styles.bar}>
      <Button onClick={() => void actions.close()}>{i18n.t('builder.bar.close')}</Button>
      <h1 className={styles.name}>{draft.name.trim() || i18n.t('builder.start.unnamed')}</h1>
      <span className={styles.saving} data-state={saving}>
        {i18n.t(`builder.bar.${saving}`)}
      </span>
      <Button disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={actions.undo}>
        {i18n.t('builder.bar.undo')}
      </Button>
      <Button disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z" onClick={actions.redo}>
        {i18n.t('builder.bar.redo')}
      </Button>
    </header>
  )
}
