import { useEffect } from 'react'
import type { BuilderStore } from '../../lib/builder/builderStore'

/** Undo and redo by the keys that every editor has; our own, since a change may lie in another field than the focus. */
export function useBuilderKeys({ actions, getState }: BuilderStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !getState().draft) return
      // What is typed into a search or a passphrase is none of the pack's.
      if (event.target instanceof HTMLElement && event.target.closest('[data-own-undo]')) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) actions.undo()
      else if (key === 'y' || key === 'z') actions.redo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [actions, getState])
}
