import type { StoreApi } from 'zustand/vanilla'
import type { LintState } from '../packs/lint/steadyLint'
import type { Pack } from '../packs/pack'
import { latestOnly } from '../panel/latestOnly'
import type { BuilderPorts } from './builderPorts'
import type { BuilderState } from './builderState'

/** Lets the linter look at the draft as it is, after each change that it can keep up with, until it has looked at all of it. */
export function lintAlong(store: StoreApi<BuilderState>, ports: BuilderPorts): void {
  let handed: Pack | undefined
  const linter = latestOnly<{ draft: Pack; open: string | undefined }, LintState>(
    ({ draft, open }) => {
      // The same draft is gone on with; it is not handed over again.
      if (draft === handed) return ports.goOnLinting(open)
      handed = draft
      return ports.lint(draft, open)
    },
    ({ draft, open }, lint) => {
      if (store.getState().draft !== draft) return
      store.setState({ lint })
      if (lint.left > 0) linter.ask({ draft, open })
    },
    () => {
      handed = undefined
      store.setState({ lint: undefined })
    },
  )
  store.subscribe(({ draft, selected: open }, before) => {
    if (draft === before.draft && open === before.selected) return
    if (draft) linter.ask({ draft, open })
    else linter.drop()
  })
}
