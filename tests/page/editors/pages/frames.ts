/** Resolves once two frames were drawn: editors hear of a selection after the first, and draw in the second. */
export function toNextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
