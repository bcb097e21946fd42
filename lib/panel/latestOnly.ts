/** Runs one at a time and keeps only the newest wish. */
export type LatestOnly<In> = {
  /** Runs now, or next when a run is under way; a wish that waits is replaced. */
  ask(input: In): void
  /** Whatever is under way no longer counts. A new wish starts at once, even where the old run never ends. */
  drop(): void
}

/**
 * For work that must not pile up: one run in flight, the latest wish next, and results that a newer wish has overtaken are dropped.
 * @param onResult gets the newest wish and its result, never an older one
 */
export function latestOnly<In, Out>(
  run: (input: In) => Promise<Out>,
  onResult: (input: In, output: Out) => void,
  onFailed: (error: unknown) => void,
): LatestOnly<In> {
  let wanted: { input: In } | undefined
  let era = 0
  let isRunning = false

  const start = async () => {
    const mine = wanted
    if (isRunning || mine === undefined) return
    const myEra = era
    isRunning = true
    try {
      const output = await run(mine.input)
      if (myEra !== era) return
      isRunning = false
      if (wanted === mine) {
        wanted = undefined
        onResult(mine.input, output)
      }
    } catch (error) {
      if (myEra !== era) return
      isRunning = false
      wanted = undefined
      onFailed(error)
    }
    void start()
  }

  return {
    ask: (input) => {
      wanted = { input }
      void start()
    },
    drop: () => {
      era += 1
      isRunning = false
      wanted = undefined
    },
  }
}
