/** How long nothing may change in a reply box for the agent to be at rest. */
const restMs = 700

/** A reply box that is followed. */
export type BoxWatch = {
  /** Follows this box from now on, and no other. */
  follow(box: Element | undefined): void
  /** Something around the box has changed, such as the ticket: what stands in it counts anew. */
  again(): void
}

/**
 * Tells when the agent rests in writing: a timer that each change of the box starts anew. When and how fast something was
 * typed is neither kept nor told.
 * @param onRest after a rest, once for each burst of changes and for each box that is new
 * @param signal ends it
 */
export function watchBox(onRest: () => void, signal: AbortSignal): BoxWatch {
  let followed: Element | undefined
  let seen: string | undefined
  let leaving = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  const rest = () => {
    timer = undefined
    seen = heldIn(followed)
    onRest()
  }
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(rest, restMs)
  }
  const again = () => {
    timer ??= setTimeout(rest, restMs)
  }
  const observer = new MutationObserver(changed)
  const leave = () => {
    observer.disconnect()
    leaving.abort()
    clearTimeout(timer)
    timer = undefined
  }
  signal.addEventListener('abort', leave)
  return {
    follow(box) {
      if (signal.aborted) return
      if (box === followed) {
        // A script that empties a field makes no event.
        if (heldIn(box) !== seen) again()
        return
      }
      leave()
      followed = box
      if (!box) return
      leaving = new AbortController()
      observer.observe(box, { subtree: true, childList: true, characterData: true })
      box.addEventListener('input', changed, { signal: leaving.signal, passive: true })
      again()
    },
    again,
  }
}

/** What a field holds; nothing of it is seen in the page's nodes. */
function heldIn(box: Element | undefined): string | undefined {
  return box?.localName === 'textarea' ? (box as HTMLTextAreaElement).value : undefined
}
