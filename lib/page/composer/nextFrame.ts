/** Resolves after the next frame, in which editors put their own content back over what they refuse. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A page behind others draws no frames; 50 ms is three of a slow screen.
    const timer = setTimeout(resolve, 50)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
}
