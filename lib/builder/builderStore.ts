import { temporal } from 'zundo'
import { createStore } from 'zustand/vanilla'
import type { BuilderPorts } from './builderPorts'
import type { BuilderData, BuilderState, Undoable } from './builderState'
import { type EditActions, editActions } from './editActions'
import { type HandOutActions, handOutActions } from './handOutActions'
import { initialBuilder } from './initialBuilder'
import { keepAlong } from './keepAlong'
import { lintAlong } from './lintAlong'
import { type OpenActions, openActions } from './openActions'
import { type TrialActions, trialActions } from './trialActions'

export type BuilderActions = OpenActions &
  EditActions &
  TrialActions &
  HandOutActions & {
    /** Keeps what has not been kept yet, at once: the page may be about to go. */
    keepNow(): Promise<void>
    /** Tries again to keep what the browser refused. */
    keepAgain(): Promise<void>
  }

/** The builder's state, and what a lead can do with it. */
export type BuilderStore = BuilderData & { actions: BuilderActions }

/** More steps back than these nobody takes; each holds but the phrases that it changed. */
const mostSteps = 500

/** The builder without its looks. @param signal aborts when the page goes away */
export function createBuilderStore(ports: BuilderPorts, signal: AbortSignal): BuilderStore {
  const store = createStore<BuilderState>()(
    temporal(() => initialBuilder, {
      partialize: ({ draft, edit }): Undoable => ({ draft, edit }),
      limit: mostSteps,
      // True where there is nothing to remember: nothing changed, or the same thing is still being changed.
      equality: (past, now) =>
        past.draft === now.draft || past.draft === undefined || (now.edit !== undefined && past.edit === now.edit),
    }),
  )
  const keeper = keepAlong(store, ports, signal)
  lintAlong(store, ports)
  const actions = {
    ...openActions(store, ports, keeper),
    ...editActions(store),
    ...trialActions(store, ports),
    ...handOutActions(store, ports),
    keepNow: keeper.keepNow,
    keepAgain: keeper.keepAgain,
  }
  void actions.lookForDrafts()
  void actions.lookForKey()
  return Object.assign(store, { actions })
}
