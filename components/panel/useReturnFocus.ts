import { useEffect } from 'react'
import type { PanelStore } from '../../lib/panel/panelState'

/** Puts the focus back where it was when something was opened over the ticket, once that is closed. */
export function useReturnFocus(store: PanelStore): void {
  useEffect(() => {
    let origin: Element | null = null
    return store.subscribe(({ view }, before) => {
      if (view === before.view) return
      if (before.view === 'stage') origin = document.activeElement
      if (view !== 'stage') return
      const id = origin?.id
      // What had the focus was drawn anew, under the same id if it had one.
      requestAnimationFrame(() => {
        const target = id ? document.getElementById(id) : origin
        if (target instanceof HTMLElement && target.isConnected) target.focus()
      })
    })
  }, [store])
}
