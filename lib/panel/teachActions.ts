import type { StoreApi } from 'zustand/vanilla'
import type { TaughtRole } from '../conversation/teaching'
import type { PanelActions, PanelState } from './panelState'
import type { PanelPorts, TeachNews } from './ports'
import { saying } from './saying'

type TeachActions = Pick<
  PanelActions,
  | 'startTeaching'
  | 'pressWhileTeaching'
  | 'skipStep'
  | 'correctTaught'
  | 'keepTaught'
  | 'stopTeaching'
  | 'removeTaught'
  | 'bringBackTaught'
  | 'exportTaught'
  | 'importTaught'
> & {
  /** The page that was being taught went away. */
  endTeaching(): void
}

/** Reads into the state for which sites something was taught. */
export async function refreshTaught(store: StoreApi<PanelState>, ports: PanelPorts): Promise<void> {
  const { sites, problems } = await ports.taughtSites()
  store.setState({ taught: sites, taughtProblems: problems })
}

/** Teaching a page by pointing, and the shelf of what was taught. */
export function teachActions(store: StoreApi<PanelState>, ports: PanelPorts, signal: AbortSignal): TeachActions {
  /** What a message was said to be last, until the page has answered. */
  let asked: { message: string; role: TaughtRole } | undefined

  const close = () => {
    asked = undefined
    const { view } = store.getState()
    store.setState({ teaching: undefined, view: view === 'teach' ? 'stage' : view })
  }
  const onNews = (news: TeachNews) => {
    const { teaching } = store.getState()
    if (!teaching) return
    switch (news.name) {
      case 'step':
        return store.setState({
          teaching: { name: 'pointing', step: news.step, problem: news.problem, outlined: '' },
          view: 'teach',
          notice: undefined,
        })
      case 'outlined':
        if (teaching.name !== 'pointing') return
        return store.setState({ teaching: { ...teaching, outlined: news.words } })
      case 'reads': {
        if (!news.conversation) return store.setState({ teaching: { name: 'refused', detail: '' } })
        const read = news.conversation.messages.find(({ id }) => id === asked?.message)
        const isHeard = asked === undefined || (read?.role ?? 'none') === asked.role
        asked = undefined
        return store.setState({
          teaching: { name: 'checking', conversation: news.conversation },
          ...(isHeard ? { notice: undefined } : saying({ name: 'no-mark' })),
        })
      }
      case 'refused':
        return store.setState({ teaching: { name: 'refused', detail: news.detail } })
      case 'stopped':
        close()
        return store.setState(saying({ name: 'teaching-ended' }))
    }
  }
  ports.watchTeaching(onNews, signal)

  const kept = async (isKept: boolean, notice: Parameters<typeof saying>[0]) => {
    await refreshTaught(store, ports)
    store.setState(saying(isKept ? notice : { name: 'not-kept' }))
  }
  return {
    startTeaching: () => {
      if (store.getState().featuresOff.includes('teaching')) return store.setState(saying({ name: 'feature-off' }))
      asked = undefined
      const isThere = ports.teach({ name: 'begin' })
      if (!isThere) return store.setState(saying({ name: 'teaching-ended' }))
      store.setState({
        teaching: { name: 'preparing' },
        view: 'teach',
        notice: undefined,
      })
    },
    pressWhileTeaching: (key) => {
      ports.teach({ name: 'press', key })
    },
    skipStep: () => {
      ports.teach({ name: 'skip' })
    },
    correctTaught: (message, role) => {
      asked = { message, role }
      ports.teach({ name: 'correct', message, role })
    },
    keepTaught: async () => {
      const { site = '' } = store.getState()
      const isKept = await ports.keepTaught()
      close()
      await kept(isKept, { name: 'taught-kept', site })
    },
    stopTeaching: () => {
      ports.teach({ name: 'stop' })
      close()
    },
    endTeaching: () => {
      if (!store.getState().teaching) return
      close()
      store.setState(saying({ name: 'teaching-ended' }))
    },
    removeTaught: async (site) => kept(await ports.removeTaught(site), { name: 'taught-removed', site }),
    bringBackTaught: async () => {
      const isBack = await ports.bringBackTaught()
      await refreshTaught(store, ports)
      store.setState(isBack ? { notice: undefined } : saying({ name: 'not-kept' }))
    },
    exportTaught: async (site) => {
      if (await ports.exportTaught(site)) store.setState(saying({ name: 'taught-exported', site }))
    },
    importTaught: async (site, text) => {
      const { problems } = await ports.importTaught(site, text)
      await refreshTaught(store, ports)
      store.setState(
        saying(problems.length > 0 ? { name: 'import-refused', problems } : { name: 'taught-imported', site }),
      )
    },
  }
}
