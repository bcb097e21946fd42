/** Work that stopped because newer work was asked for. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/**
 * For work in steps of which only the newest is wanted: an agent who skims tickets leaves one behind after the other, and
 * the one that stays open must not wait for all of them.
 * @param run calls `step` between its steps, which lets newer calls arrive and throws Overtaken when one has
 */
export function newestOnly<Inputs extends unknown[], Output>(
  run: (step: () => Promise<void>, ...inputs: Inputs) => Promise<Output>,
): (...inputs: Inputs) => Promise<Output> {
  let newest = 0
  return (...inputs) => {
    newest += 1
    const mine = newest
    return run(
      async () => {
        // Calls arrive as tasks, which promises alone would never let in.
        await new Promise((resolve) => setTimeout(resolve))
        if (mine !== newest) throw new Overtaken('A newer conversation is to be assessed.')
      },
      ...inputs,
    )
  }
}
