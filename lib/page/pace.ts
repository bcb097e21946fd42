/** A page without a change for this long is quiet. */
const quietMs = 60

/** Rest after a reading, as many times what it cost, within limits. A page that changes on and on is read after this rest. */
const busyRest = { perCost: 200, leastMs: 50, mostMs: 2_000 }

/** Rest after a reading, where the page was quiet before the change. */
const quietRest = { perCost: 15, leastMs: 50, mostMs: 150 }

/**
 * When to read a page that changes: at the first sign of a change, once it is quiet again after a burst, and in a burst
 * without end so seldom that it costs half a hundredth of the time.
 * @param read what to do; how long it takes counts
 * @param signal ends it
 * @returns `changed` is to be called at each change; `readNow` reads whatever the time
 */
export function pace(read: () => void, signal: AbortSignal): { changed(): void; readNow(): void } {
  let changedAt = Number.NEGATIVE_INFINITY
  let busyUntil = 0
  let quietUntil = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const readNow = () => {
    clearTimeout(timer)
    timer = undefined
    const start = performance.now()
    read()
    const end = performance.now()
    const restUntil = ({ perCost, leastMs, mostMs }: typeof quietRest) =>
      end + Math.min(mostMs, Math.max(leastMs, (end - start) * perCost))
    busyUntil = restUntil(busyRest)
    quietUntil = restUntil(quietRest)
  }
  /** Milliseconds until the page may be read, as far as is known now. */
  const wait = (now: number) => Math.min(busyUntil - now, Math.max(quietUntil, changedAt + quietMs) - now)
  const readWhenDue = () => {
    timer = undefined
    const left = wait(performance.now())
    if (left <= 0) readNow()
    else timer = setTimeout(readWhenDue, left)
  }

  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    changed() {
      if (signal.aborted) return
      const now = performance.now()
      // The first change after a quiet time is read at once.
      const left = wait(now)
      changedAt = now
      if (timer !== undefined) return
      if (left <= 0) readNow()
      else timer = setTimeout(readWhenDue, Math.max(wait(now), 1))
    },
    readNow,
  }
}
