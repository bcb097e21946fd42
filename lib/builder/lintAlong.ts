import type { StoreApi } from 'zustand/vanilla'
import type { Pack } from '../packs/pack'
import { latestOnly } from '../panel/latestOnly'
import type { BuilderPorts } from './builderPorts'
import type { BuilderState } from './builderState'

/** Lets the linter look at each state of the draft that stays for a moment, until it has looked at all of it. */
export function lintAlong(store: StoreApi<BuilderState>, ports: BuilderPorts): void {
  const linter = latestOnly<{ draft: Pack }, Awaited<ReturnType<BuilderPorts['lint']>>>(
    ({ draft }) => ports.lint(draft, store.getState().selected),
    ({ draft }, { findings, left }) => {
      if (store.getState().draft !== draft) return
      store.setState({ findings, lintLeft: left })
      if (left > 0) linter.ask({ draft })
    },
    () => store.setState({ findings: undefined, lintLeft: 0 }),
  )
  store.subscribe(({ draft }, before) => {
    if (draft === before.draft) return
    if (draft) linter.ask({ draft })
    else linter.drop()
  })
}
