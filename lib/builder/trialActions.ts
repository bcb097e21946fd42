import type { StoreApi } from 'zustand/vanilla'
import type { Scenario } from '../packs/packParts'
import { conversationOf, runSelfTests } from '../packs/selfTests'
import { latestOnly } from '../panel/latestOnly'
import type { BuilderPorts } from './builderPorts'
import type { BuilderState } from './builderState'

export type TrialActions = {
  /** Runs the self-tests of the draft as it is now. */
  runTests(): Promise<void>
  /** Shows the draft at work in this conversation. */
  previewIn(sample: Scenario): void
}

/** The draft tried out: its self-tests, and a conversation as agents will see it. */
export function trialActions(store: StoreApi<BuilderState>, ports: BuilderPorts): TrialActions {
  const reader = latestOnly<Scenario, Awaited<ReturnType<BuilderPorts['assess']>>>(
    ({ turns }) => ports.assess(conversationOf(turns)),
    (_, assessment) => store.setState({ preview: { name: 'read', assessment } }),
    () => store.setState({ preview: { name: 'failed' } }),
  )
  const previewIn = (sample: Scenario) => {
    store.setState({ sample, preview: { name: 'reading' } })
    reader.ask(sample)
  }
  store.subscribe(({ open }, before) => {
    if (open && !before.open) previewIn(store.getState().sample)
  })
  return {
    previewIn,
    async runTests() {
      const { draft } = store.getState()
      if (!draft || store.getState().tests.name === 'running') return
      store.setState({ tests: { name: 'running' } })
      try {
        const differences = await runSelfTests(draft, ports)
        store.setState({ tests: { name: 'done', of: draft, count: draft.selfTests?.length ?? 0, differences } })
      } catch {
        store.setState({ tests: { name: 'failed' } })
      }
    },
  }
}
