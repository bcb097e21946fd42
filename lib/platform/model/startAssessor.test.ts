import { expose } from 'comlink'
import { afterEach, expect, test } from 'vitest'
import type { Assessment } from '../../classify/assessment'
import type { Conversation } from '../../conversation/conversation'
import type { ModelState } from '../../panel/ports'
import type { Assessor } from './assessor'
import { startAssessor } from './startAssessor'

const conversation: Conversation = { helpdesk: 'demo', messages: [], composer: null }

/** A worker without a thread: the assessor answers at the other end of a channel. */
class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel()
  isEnded = false

  constructor(assessor: Assessor) {
    super()
    expose(assessor, this.#channel.port2)
    this.#channel.port1.onmessage = (event) => this.dispatchEvent(new MessageEvent('message', { data: event.data }))
  }
  postMessage(message: unknown, transfer: Transferable[] = []) {
    this.#channel.port1.postMessage(message, transfer)
  }
  terminate() {
    this.isEnded = true
    this.#channel.port1.close()
    this.#channel.port2.close()
  }
  crash() {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'out of memory' }))
  }
}

const workers: FakeWorker[] = []
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate()
})

function start(assessor: Assessor) {
  // as: startAssessor uses of a worker only what the fake has.
  const ports = startAssessor(() => {
    const worker = new FakeWorker(assessor)
    workers.push(worker)
    return worker as unknown as Worker
  })
  const states: ModelState[] = []
  const reached = (name: ModelState['name']) =>
    new Promise<void>((resolve) => {
      ports.watchModel((state) => {
        if (state.name === name) resolve()
      }, new AbortController().signal)
    })
  ports.watchModel((state) => states.push(state), new AbortController().signal)
  return { ports, states, reached }
}

// as: what an assessment holds is of no matter here.
const assessment = { heat: 2 } as Assessment

test('reports loading and ready, and hands assessments on', async () => {
  const { ports, states, reached } = start({
    load: async (onState) => onState({ name: 'ready' }),
    assess: async () => assessment,
    practise: async () => assessment,
    review: async () => [],
  })
  await reached('ready')
  expect(states[0]).toEqual({ name: 'loading', fraction: 0 })
  expect(await ports.assess(conversation)).toEqual(assessment)
  expect(await ports.review({ conversation, style: 'undetermined', draft: 'Hello' })).toEqual([])
})

test('a worker that dies fails the waiting call and says so', async () => {
  const { ports, states, reached } = start({
    load: async (onState) => onState({ name: 'ready' }),
    assess: () => new Promise(() => undefined),
    practise: () => new Promise(() => undefined),
    review: () => new Promise(() => undefined),
  })
  await reached('ready')
  const waiting = ports.assess(conversation)
  workers[0]?.crash()
  await expect(waiting).rejects.toThrow('out of memory')
  expect(states.at(-1)).toMatchObject({ name: 'failed', problem: 'stopped' })
})

test('a retry ends the old worker and loads in a new one', async () => {
  let loads = 0
  const { ports, states, reached } = start({
    load: async (onState) => {
      loads += 1
      onState(loads === 1 ? { name: 'failed', problem: 'file-missing', detail: 'gone' } : { name: 'ready' })
    },
    assess: async () => assessment,
    practise: async () => assessment,
    review: async () => [],
  })
  await reached('failed')
  ports.retryModel()
  await reached('ready')
  expect(workers[0]?.isEnded).toBe(true)
  expect(states.map((state) => state.name)).toEqual(['loading', 'failed', 'loading', 'ready'])
})

test('a watcher that has left hears nothing more', async () => {
  const { ports, reached } = start({
    load: async (onState) => onState({ name: 'ready' }),
    assess: async () => assessment,
    practise: async () => assessment,
    review: async () => [],
  })
  const leaving = new AbortController()
  const heard: ModelState[] = []
  ports.watchModel((state) => heard.push(state), leaving.signal)
  leaving.abort()
  await reached('ready')
  expect(heard).toEqual([{ name: 'loading', fraction: 0 }])
})
