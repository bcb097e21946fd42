import type { OpenPanel } from '../machine/panelBrowser'

/** One update of the panel; all moments in milliseconds since 1970 by the panel's monotonic clock. */
export type Update = {
  /** The panel asked its worker; absent where the reading came from memory. */
  asked?: number
  /** The worker's answer came. */
  answered?: number
  /** The document showed the heat of the newest messages, earlier ones being read; long conversations alone. */
  begun?: number
  /** The document showed the new heat. */
  shown: number
  /** The frame with it was drawn. */
  painted: number
}

/** What {@link watchPanel} leaves in the panel's window. */
type Watch = { now(): number; updates: Update[]; changedAt: number; onUpdate: (() => void) | undefined }

/**
 * Observes the panel's document from now on: when the heat that it shows changes, and when it asks its worker.
 * An update that is already there counts as shown now, which is never too early.
 */
export async function watchPanel(panel: OpenPanel): Promise<void> {
  await panel.evaluate(() => {
    const updates: Update[] = []
    // Comlink's messages: a call names the path of the function; the answer carries the same id.
    type Call = { id?: string; path?: string[] }
    let call: { id: string | undefined; asked: number; answered?: number } | undefined
    const watch: Watch = {
      now: () => performance.timeOrigin + performance.now(),
      updates,
      changedAt: performance.now(),
      onUpdate: undefined,
    }
    // The label holds the heat of each turn of the customer: it changes with every reading that adds a turn.
    const curve = () => document.querySelector('summary svg[role="img"]')
    let before = ''
    let begun: number | undefined
    const look = () => {
      watch.changedAt = performance.now()
      const isPart = Boolean(curve()?.closest('[aria-busy="true"]'))
      if (isPart) begun ??= watch.now()
      const present = isPart ? '' : (curve()?.getAttribute('aria-label') ?? '')
      if (present === before) return
      before = present
      if (present === '') return
      const shown = watch.now()
      const { asked, answered } = call ?? {}
      const first = begun
      call = undefined
      begun = undefined
      const finish = (painted: number) => {
        if (shown === finished) return
        finished = shown
        updates.push({
          ...(asked ? { asked } : {}),
          ...(answered ? { answered } : {}),
          ...(first ? { begun: first } : {}),
          shown,
          painted,
        })
        watch.onUpdate?.()
      }
      let finished = 0
      // A message is handled after the frame was drawn; a panel that draws nothing still counts as shown.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => finish(watch.now())
      requestAnimationFrame(() => port2.postMessage(0))
      setTimeout(() => finish(Number.NaN), 1_000)
    }
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, ...values: unknown[]) {
      // as: comlink sends its calls in this form, other messages lack the path.
      const { id, path } = (values[0] ?? {}) as Call
      if (path?.[0] === 'assess') call = { id, asked: watch.now() }
      // as: the two signatures of postMessage cannot be told apart here; the values go on unchanged.
      return (post as (...all: unknown[]) => void).apply(this, values)
    }
    // Comlink's own listener came first and leads to the new view before any of ours is called; it reads the data first.
    const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')
    Object.defineProperty(MessageEvent.prototype, 'data', {
      ...data,
      get(this: MessageEvent) {
        const value: Call | undefined = data?.get?.call(this)
        if (call?.id !== undefined && call.answered === undefined && value?.id === call.id) call.answered = watch.now()
        return value
      },
    })
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    // as: the window may carry our watch, which its type cannot know.
    ;(globalThis as typeof globalThis & { bench?: Watch }).bench = watch
    look()
  })
}

/** The next update that was not asked for yet; at most 15 s away. */
export function nextUpdate(panel: OpenPanel): Promise<Update> {
  return panel.evaluate(
    () =>
      new Promise<Update>((resolve, reject) => {
        // as: watchPanel has put it there.
        const { bench } = globalThis as typeof globalThis & { bench: Watch }
        const take = () => {
          const update = bench.updates.shift()
          if (!update) return
          bench.onUpdate = undefined
          clearTimeout(timer)
          resolve(update)
        }
        const timer = setTimeout(() => reject(new Error('The panel showed no new heat in 15 s.')), 15_000)
        bench.onUpdate = take
        take()
      }),
  )
}

/** Waits until the panel has not changed for this long, and forgets the updates until then. */
export function panelAtRest(panel: OpenPanel, quietMs: number): Promise<void> {
  return panel.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        // as: watchPanel has put it there.
        const { bench } = globalThis as typeof globalThis & { bench: Watch }
        const started = performance.now()
        const look = () => {
          const leftMs = Math.max(bench.changedAt, started) + quiet - performance.now()
          if (leftMs > 0) return setTimeout(look, leftMs)
          bench.updates.length = 0
          return resolve()
        }
        look()
      }),
    quietMs,
  )
}

/**
 * How far a document's monotonic clock is ahead of the machine's, in milliseconds. Both count from 1970, but each process
 * fixed its own start, by some milliseconds wrongly; moments of two documents are compared after this is taken off.
 */
export function clockOffset(document: Pick<OpenPanel, 'evaluate'>): Promise<number> {
  return document.evaluate(() => {
    // The machine's clock is given in whole milliseconds, so a mean over many looks is finer than one look.
    const looks = 2_000
    let sum = 0
    for (let look = 0; look < looks; look++) sum += performance.timeOrigin + performance.now() - Date.now() - 0.5
    return sum / looks
  })
}
