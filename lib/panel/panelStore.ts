import { createStore, type StoreApi } from 'zustand/vanilla'
import { choiceActions } from './choiceActions'
import { type Counsel, guidanceCounsel } from './counsel'
import { draftActions } from './draftActions'
import { initialState } from './initialState'
import { linkActions } from './linkActions'
import { packActions, refreshPacks } from './packActions'
import type { PanelState, PanelStore } from './panelState'
import { phraseActions } from './phraseActions'
import type { PanelPorts } from './ports'
import { practiceActions } from './practice/practiceActions'
import { type Reader, readAlong } from './readAlong'
import { reviewAlong } from './reviewAlong'
import { searchActions } from './searchActions'
import { settingActions } from './settingActions'
import { refreshSites, siteActions } from './siteActions'
import { refreshTaught, teachActions } from './teachActions'
import { toolActions } from './toolActions'
import { updateActions } from './updateActions'

/**
 * The panel without its looks: follows page and model through the ports, and forgets everything at the end.
 * @param signal aborts when the panel closes
 * @param counsel answers what to suggest; lib/guidance unless a test answers
 */
export function createPanelStore(
  ports: PanelPorts,
  signal: AbortSignal,
  counsel: Counsel = guidanceCounsel,
): PanelStore {
  const store = createStore<PanelState>(() => initialState)
  const reader = readAlong(store, ports, counsel)
  // The panel that reads a practice along needs no practice of its own.
  const openPractice = (own: PanelPorts, until: AbortSignal) => {
    const practising = createPanelStore(own, until, counsel)
    practising.setState({ isPractice: true })
    return practising
  }
  const actions = {
    ...phraseActions(store, ports, reader),
    ...draftActions(store, ports),
    ...choiceActions(store, reader),
    ...searchActions(store, counsel),
    ...siteActions(store, ports),
    ...settingActions(store, ports, reader),
    ...toolActions(store, ports, reader),
    ...teachActions(store, ports, signal),
    ...packActions(store, ports, reader),
    ...updateActions(store, ports, reader, signal),
    ...linkActions(store, ports),
    ...practiceActions(store, ports, openPractice, signal),
  }
  signal.addEventListener('abort', () => reader.forget())
  ports.watchPage((page) => {
    store.setState({ site: 'site' in page ? page.site : undefined })
    if (page.name !== 'conversation' && page.name !== 'nothing-to-read') actions.endTeaching()
    reader.onPage(page)
  }, signal)
  reviewAlong(store, ports, signal)
  ports.watchReminders((reminders) => store.setState({ reminders }), signal)
  ports.watchModel(reader.onModel, signal)
  ports.watchPacks(() => void refreshPacks(store, ports, reader), signal)
  void openShelves(store, ports, reader)
  return Object.assign(store, { actions })
}

/** Packs, settings and sites, each as soon as it is there. */
async function openShelves(store: StoreApi<PanelState>, ports: PanelPorts, reader: Reader): Promise<void> {
  const known = ports.loadSettings().then(async ({ settings, problem }) => {
    const picks = settings.keepsPicks ? await ports.loadPicks() : {}
    store.setState({ settings, settingsProblem: problem, picks })
    await refreshPacks(store, ports, reader)
  })
  await Promise.all([known, refreshSites(store, ports), refreshTaught(store, ports)])
}
