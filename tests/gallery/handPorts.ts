import type { Assessment } from '../../lib/classify/assessment'
import type { Conversation } from '../../lib/conversation/conversation'
import { builtInPacks } from '../../lib/packs/builtIn'
import type { InsertOutcome, ModelState, PageState, PanelPorts } from '../../lib/panel/ports'

/** Where the made-up tickets are read. */
export const site = 'https://desk.example'

/** What the hand-made outside does; everything left out goes well. */
export type HandPorts = {
  page?: PageState
  model?: ModelState
  assess?(conversation: Conversation): Promise<Assessment>
  outcome?: InsertOutcome
  hasSeenFirstRun?: boolean
  sites?: string[]
  packProblems?: string[]
}

/** Ports of a panel without a browser; `tell` plays what page and model say later, `done` lists what the panel asked for. */
export function handPorts(hand: HandPorts = {}): {
  ports: PanelPorts
  tell: { page(state: PageState): void; model(state: ModelState): void }
  done: string[]
} {
  const done: string[] = []
  const tell = { page: nobodyListens<PageState>, model: nobodyListens<ModelState> }
  const ports: PanelPorts = {
    watchPage: (onState) => {
      tell.page = onState
      if (hand.page) onState(hand.page)
    },
    watchModel: (onState) => {
      tell.model = onState
      onState(hand.model ?? { name: 'ready' })
    },
    retryModel: () => done.push('retry'),
    assess: hand.assess ?? (() => new Promise(() => undefined)),
    insert: async (text) => {
      done.push(`insert ${text}`)
      return hand.outcome ?? { name: 'inserted' }
    },
    copy: async (text) => {
      done.push(`copy ${text}`)
      return true
    },
    focusReplyBox: async () => {
      done.push('focus')
    },
    switchOnSite: async (one) => {
      done.push(`on ${one}`)
      return true
    },
    switchOffSite: async (one) => {
      done.push(`off ${one}`)
    },
    switchedOnSites: async () => hand.sites ?? [site],
    loadPacks: async () => ({ packs: [...builtInPacks], problems: hand.packProblems ?? [] }),
    loadSettings: async () => ({ settings: { hasSeenFirstRun: hand.hasSeenFirstRun ?? true }, problem: undefined }),
    saveSettings: async () => {
      done.push('save')
      return true
    },
  }
  return { ports, tell, done }
}

function nobodyListens<State>(_: State): void {
  throw new Error('The panel does not listen yet.')
}
