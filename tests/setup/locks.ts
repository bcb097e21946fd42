/** Node before 24 has no Web Locks: one queue for each name stands for them. The end-to-end tests use the browser's own. */
const queues = new Map<string, Promise<unknown>>()

function request<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work)
  queues.set(name, turn)
  return turn
}

if (!('locks' in (globalThis.navigator ?? {})))
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true })
