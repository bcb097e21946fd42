import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { BuilderStore } from '../../lib/builder/builderStore'
import { takesPackFile } from '../panel/takesPackFile'
import styles from './Builder.module.css'
import { StartView } from './StartView'
import { useBuilderKeys } from './useBuilderKeys'
import { Workbench } from './Workbench'

/** The page on which a team lead writes a pack. Shows what the store holds and calls the store back. */
export function BuilderPage({ store }: { store: BuilderStore }) {
  const state = useStore(store)
  const { actions } = store
  useBuilderKeys(store)
  useEffect(() => {
    const done = new AbortController()
    const { signal } = done
    const keep = () => {
      if (document.visibilityState === 'hidden') void actions.keepNow()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (store.getState().saving !== 'kept') event.preventDefault()
    }
    document.addEventListener('visibilitychange', keep, { signal })
    addEventListener('beforeunload', warn, { signal })
    return () => done.abort()
  }, [store, actions])
  return (
    <div className={styles.page} {...takesPackFile(actions.openFile)}>
      {/* Tells React Aria that its rule stands in tokens.css: the CSP refuses the style element that it would add. */}
      <span id="react-aria-pressable-style" hidden />
      {state.draft ? (
        <Workbench store={store} state={state} draft={state.draft} />
      ) : (
        <StartView state={state} acts={actions} />
      )}
    </div>
  )
}
