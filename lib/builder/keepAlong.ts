import type { StoreApi } from 'zustand/vanilla'
import type { Pack } from '../packs/pack'
import type { BuilderPorts } from './builderPorts'
import type { BuilderState, Elsewhere } from './builderState'

/** So long the lead has to pause before a change is kept, in milliseconds. */
const restMs = 300

/** What sees to it that an open draft is kept. */
export type Keeper = {
  /** From now on this draft is the open one. @param revision under which it was kept; undefined for never */
  begin(id: string, draft: Pack, revision: string | undefined, isCopy: boolean): Promise<void>
  keepNow(): Promise<void>
  keepAgain(): Promise<void>
  /** Keeps what was written last, and then the draft is open no more. False where it could not be kept: it stays open. */
  end(): Promise<boolean>
  /** The draft is open no more, kept or not. */
  leave(): void
}

/**
 * Keeps the open draft after each pause, and watches what other windows do with it. Where another window kept other words
 * since, this one's are kept apart as a copy, so that neither is lost.
 */
export function keepAlong(store: StoreApi<BuilderState>, ports: BuilderPorts, signal: AbortSignal): Keeper {
  let revision: string | undefined
  /** What storage holds; what it refused counts too, so that only a change makes us try again. */
  let tried: Pack | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let holding = new AbortController()

  const isBehind = () => {
    const { draft, open } = store.getState()
    return open !== undefined && draft !== undefined && draft !== tried
  }
  const hold = async (id: string) => {
    holding.abort()
    holding = new AbortController()
    const mine = holding.signal
    const heard = (what: 'kept' | 'removed') => {
      // What was changed here too is told apart when it is kept.
      if (!isBehind()) store.setState({ elsewhere: { name: what === 'kept' ? 'changed' : 'removed' } })
    }
    ports.watchDraft(id, heard, mine)
    const held = await ports.holdDraft(id, mine)
    const { elsewhere } = store.getState()
    if (!mine.aborted && held === 'open-elsewhere' && elsewhere.name === 'nothing')
      store.setState({ elsewhere: { name: 'open' } })
  }
  const setApart = async (other: string) => {
    revision = undefined
    const id = ports.newDraftId()
    store.setState({ open: { id, isCopy: true }, elsewhere: { name: 'apart', other } })
    await hold(id)
  }
  const keepOnce = async () => {
    const { draft, open } = store.getState()
    if (!draft || !open) return
    const result = await ports.keepDraft(open.id, draft, revision, open.isCopy)
    if (result.name === 'changed-elsewhere') return setApart(open.id)
    tried = draft
    if (result.name === 'kept') revision = result.revision
    store.setState({ saving: result.name === 'kept' ? 'kept' : result.isFull ? 'full' : 'refused' })
  }
  const keepNow = async (): Promise<void> => {
    clearTimeout(timer)
    if (running) await running
    if (!isBehind()) return
    running = keepOnce().finally(() => {
      running = undefined
    })
    await running
    // Written on meanwhile, or set apart.
    if (isBehind()) await keepNow()
  }
  const keepAgain = async () => {
    if (isRefused()) tried = undefined
    await keepNow()
  }
  const isRefused = () => ['full', 'refused'].includes(store.getState().saving)
  const leave = () => {
    clearTimeout(timer)
    holding.abort()
    store.setState({ open: undefined, draft: undefined, elsewhere: nothing, saving: 'kept' })
  }

  store.subscribe(({ draft, open }, before) => {
    if (draft === before.draft || open?.id !== before.open?.id || !isBehind()) return
    if (!isRefused()) store.setState({ saving: 'waiting' })
    clearTimeout(timer)
    timer = setTimeout(() => void keepNow(), restMs)
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    holding.abort()
  })

  return {
    async begin(id, draft, from, isCopy) {
      revision = from
      tried = from === undefined ? undefined : draft
      store.setState({ open: { id, isCopy }, draft, elsewhere: nothing })
      await hold(id)
      await keepNow()
    },
    keepNow,
    keepAgain,
    async end() {
      await keepAgain()
      if (isRefused()) return false
      leave()
      return true
    },
    leave,
  }
}

const nothing: Elsewhere = { name: 'nothing' }
