import { proxy, wrap } from 'comlink'
import type { ModelState, PanelPorts } from '../../panel/ports'
import type { Assessor } from './assessor'

/** The ports of the panel that the model answers. */
export type ModelPorts = Pick<PanelPorts, 'watchModel' | 'retryModel' | 'assess' | 'practise' | 'review'>

/** One life of the worker. `died` rejects when it stops; a pending call of a dead worker would never settle. */
type Life = Pick<Assessor, 'assess' | 'practise' | 'review'> & { loaded: Promise<void>; end(): void }

function startLife(worker: Worker, onState: (state: ModelState) => void): Life {
  const assessor = wrap<Assessor>(worker)
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      const detail = event.message || 'The worker did not start.'
      onState({ name: 'failed', problem: 'stopped', detail })
      reject(new Error(detail))
    })
  })
  // Whoever waits for a call hears of it there; nobody else needs to.
  died.catch(() => undefined)
  const loaded = Promise.race([assessor.load(proxy(onState)), died])
  loaded.catch(() => undefined)
  return {
    loaded,
    assess: (conversation, onPart) => Promise.race([assessor.assess(conversation, onPart && proxy(onPart)), died]),
    practise: (conversation) => Promise.race([assessor.practise(conversation), died]),
    review: (draft) => Promise.race([assessor.review(draft), died]),
    end: () => worker.terminate(),
  }
}

/**
 * Starts the model in a worker of its own and keeps it until the page that called goes away.
 * @param makeWorker for tests; by default the packaged worker
 */
export function startAssessor(
  makeWorker: () => Worker = () => new Worker(new URL('./assessor.worker.ts', import.meta.url), { type: 'module' }),
): ModelPorts {
  const watchers = new Set<(state: ModelState) => void>()
  let state: ModelState = { name: 'loading', fraction: 0 }
  let lives = 0
  const tell = (next: ModelState) => {
    state = next
    for (const watcher of watchers) watcher(next)
  }

  const start = (): Life => {
    lives += 1
    const number = lives
    return startLife(makeWorker(), (next) => {
      // A late report of an earlier life says nothing about this one.
      if (number !== lives) return
      tell(next)
    })
  }
  let current = start()

  return {
    watchModel(onState, signal) {
      if (signal.aborted) return
      watchers.add(onState)
      signal.addEventListener('abort', () => watchers.delete(onState), { once: true })
      onState(state)
    },
    retryModel() {
      current.end()
      current = start()
      tell({ name: 'loading', fraction: 0 })
    },
    async assess(conversation, onPart) {
      const life = current
      await life.loaded
      return life.assess(conversation, onPart)
    },
    async practise(conversation) {
      const life = current
      await life.loaded
      return life.practise(conversation)
    },
    async review(draft) {
      const life = current
      await life.loaded
      return life.review(draft)
    },
  }
}
