/**
 * A page in which nothing is built for this long is quiet; while it is built in steps, for as many times as long as its
 * steps have been apart lately, up to a limit: a slow machine builds with pauses.
 */
const quietMs = { least: 60, most: 200, perStep: 2 }

type Rest = { perCost: number; leastMs: number; mostMs: number }

/** Rest after a reading, as many times what it cost, within limits: while the page is quiet, and while it is being built. */
const quietRest: Rest = { perCost: 15, leastMs: 50, mostMs: 150 }
const busyRest: Rest = { perCost: 1_000, leastMs: 50, mostMs: 4_000 }

/** When a page is read that changes. */
export type Pace = {
  /** Tells of a change. Of a page that is built on and on only the state in which it ends is worth much. */
  changed(isBuilding: boolean): void
  /** Reads whatever the time. */
  readNow(): void
  /** Whether a reading is to come: something has changed since the last one. */
  isDue(): boolean
}

/** A page that draws nothing, such as one that nobody sees, is waited for no longer than this. */
const frameMs = 100

/**
 * Reads a page at the first sign of a change, once more when it is quiet again after a burst, and in a burst without end so
 * seldom that it costs a thousandth of the time.
 * @param read what to do; how long it takes counts
 * @param signal ends it
 * @param isAfterFrame whether to let the page draw first what changed: who asks before that how things are laid out makes the browser lay
 * them out twice
 */
export function pace(read: () => void, signal: AbortSignal, isAfterFrame: () => boolean = () => false): Pace {
  let builtAt = Number.NEGATIVE_INFINITY
  let quietAfter = quietMs.least
  let busyUntil = 0
  let quietUntil = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0

  const rest = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    timer = undefined
  }
  const readNow = () => {
    rest()
    const start = performance.now()
    read()
    const end = performance.now()
    const after = ({ perCost, leastMs, mostMs }: Rest) =>
      end + Math.min(mostMs, Math.max(leastMs, (end - start) * perCost))
    busyUntil = after(busyRest)
    quietUntil = after(quietRest)
  }
  const readDrawn = () => {
    if (!isAfterFrame()) return readNow()
    timer = setTimeout(readNow, frameMs)
    // What is due at once in a frame comes before that is laid out and drawn.
    frame = requestAnimationFrame(() => {
      clearTimeout(timer)
      timer = setTimeout(readNow)
    })
  }
  const readWhenDue = () => {
    timer = undefined
    if (signal.aborted) return
    const now = performance.now()
    const busyFor = busyUntil - now
    const quietIn = Math.max(quietUntil, builtAt + quietAfter) - now
    if (busyFor <= 0 || quietIn <= 0) readDrawn()
    // Timers cost more than they seem to, so a long rest is looked at in longer steps.
    else timer = setTimeout(readWhenDue, Math.min(busyFor, Math.max(quietIn, busyFor / 16)))
  }

  signal.addEventListener('abort', rest)
  return {
    changed(isBuilding) {
      // The first change after a quiet time is read at once.
      if (timer === undefined) readWhenDue()
      if (!isBuilding) return
      const now = performance.now()
      const step = (now - builtAt) * quietMs.perStep
      // Steps that are far apart are none of one burst.
      quietAfter = step > quietMs.most ? quietMs.least : Math.max(step, quietAfter * 0.9, quietMs.least)
      builtAt = now
    },
    readNow,
    isDue: () => timer !== undefined,
  }
}
