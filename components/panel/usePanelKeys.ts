import { useEffect } from 'react'
import type { PanelStore } from '../../lib/panel/panelState'
import { keyAction } from './keyActions'

const fields = 'input, textarea, select, [contenteditable]'
const pressables = 'button, a, summary'

/** The panel's keys, wherever in it the focus is. In a field and in a menu only Esc counts, and a menu keeps that too. */
export function usePanelKeys(store: PanelStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (target.closest('[role="menu"]')) return
      // A held key walks the phrases; anything else it does once.
      if (event.repeat && !/^([jk]|Arrow.*)$/.test(event.key)) return
      if (event.key !== 'Escape' && target.closest(fields)) return
      if (event.key === 'Enter' && target.closest(pressables)) return
      const act = keyAction(event.key, store, focusing)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store])
}

// React has drawn the change by the next frame; only then the element to focus is there.
const focusing = {
  openPhrase: () => requestAnimationFrame(() => document.querySelector<HTMLElement>('ol [data-phrase]')?.focus()),
  card: (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus()),
}
