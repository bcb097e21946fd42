import type { DraftMark } from '../../lib/guidance/draft/draftReview'
import { type DraftToReview, reviewAnswer } from '../../lib/guidance/draft/reviewAnswer'
import { builtInPacksFor } from '../../lib/packs/builtIn'
import type { LinkOutcome } from '../../lib/packs/link'
import type { Pack } from '../../lib/packs/pack'
import type { Feature } from '../../lib/packs/policy'
import type { Arrival, ShelvedPack } from '../../lib/packs/shelf'
import type { UpdateOutcome } from '../../lib/packs/updates'
import type {
  InsertOutcome,
  ModelState,
  PageState,
  PanelPorts,
  Picks,
  Reminder,
  ReplaceOutcome,
  Settings,
  TaughtSites,
  TeachNews,
} from '../../lib/panel/ports'

/** Where the made-up tickets are read. */
export const site = 'https://desk.example'

/** What the hand-made outside does; everything left out goes well. */
export type HandPorts = {
  page?: PageState
  model?: ModelState
  assess?: PanelPorts['assess']
  practise?: PanelPorts['practise']
  outcome?: InsertOutcome
  hasSeenFirstRun?: boolean
  settings?: Partial<Settings>
  picks?: Picks
  reminders?: Reminder[]
  sites?: string[]
  packProblems?: string[]
  taught?: TaughtSites
  importProblems?: string[]
  /** What stands in the reply box from the start. */
  draft?: string
  review?(draft: DraftToReview): Promise<DraftMark[]>
  replacing?: ReplaceOutcome
  shelved?: ShelvedPack[]
  /** Packs of the team, before the built-in ones. */
  teamPacks?: Pack[]
  featuresOff?: Feature[]
  arrival?: Arrival
  isStorageFull?: boolean
  update?: UpdateOutcome
  /** In Firefox no page may ask an address. */
  canAsk?: boolean
  link?: LinkOutcome
  accepting?: Awaited<ReturnType<PanelPorts['acceptPack']>>
}

/** Ports of a panel without a browser; `tell` plays what page and model say later, `done` lists what the panel asked for. */
export function handPorts(hand: HandPorts = {}): {
  ports: PanelPorts
  tell: {
    page(state: PageState): void
    draft(text: string): void
    model(state: ModelState): void
    teaching(news: TeachNews): void
    /** The time to ask for this pack has come. */
    due(name: string): void
  }
  done: string[]
} {
  const done: string[] = []
  const tell = {
    page: nobodyListens<PageState>,
    draft: nobodyListens<string>,
    model: nobodyListens<ModelState>,
    teaching: nobodyListens<TeachNews>,
    due: nobodyListens<string>,
  }
  const taught = hand.taught ?? { sites: [], problems: [] }
  const ports: PanelPorts = {
    watchPage: (onState) => {
      tell.page = onState
      if (hand.page) onState(hand.page)
    },
    watchDraft: (onDraft) => {
      tell.draft = onDraft
      if (hand.draft !== undefined) onDraft(hand.draft)
    },
    review: hand.review ?? ((draft) => reviewAnswer(draft, { read: async () => [], embed: async () => [] })),
    replace: async ({ words }, text) => {
      done.push(`replace ${words} by ${text}`)
      return hand.replacing ?? 'replaced'
    },
    watchModel: (onState) => {
      tell.model = onState
      onState(hand.model ?? { name: 'ready' })
    },
    watchTeaching: (onNews) => {
      tell.teaching = onNews
    },
    teach: (act) => {
      done.push(`teach ${Object.values(act).join(' ')}`)
      return true
    },
    keepTaught: async () => {
      taught.sites.push(site)
      return true
    },
    taughtSites: async () => ({ sites: [...taught.sites], problems: taught.problems }),
    removeTaught: async (one) => {
      taught.sites = taught.sites.filter((each) => each !== one)
      done.push(`remove ${one}`)
      return true
    },
    bringBackTaught: async () => {
      taught.sites.push(site)
      return true
    },
    exportTaught: async (one) => {
      done.push(`export ${one}`)
      return true
    },
    importTaught: async (one, text) => {
      done.push(`import ${one} ${text}`)
      return { problems: hand.importProblems ?? [] }
    },
    retryModel: () => done.push('retry'),
    assess: hand.assess ?? (() => new Promise(() => undefined)),
    practise: hand.practise ?? (() => new Promise(() => undefined)),
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
    openBuilder: () => void done.push('builder'),
    openProof: () => void done.push('proof'),
    switchOffSite: async (one) => {
      done.push(`off ${one}`)
    },
    switchedOnSites: async () => hand.sites ?? [site],
    loadPacks: async (industry) => ({
      packs: [...(hand.teamPacks ?? []), ...builtInPacksFor(industry)],
      shelved: hand.shelved ?? [],
      problems: hand.packProblems ?? [],
      featuresOff: hand.featuresOff ?? [],
      canAsk: hand.canAsk ?? true,
    }),
    offerPack: async (fileName) => {
      done.push(`offer ${fileName}`)
      return hand.arrival ?? { problems: ['It is empty.'] }
    },
    acceptPack: async () => {
      done.push('accept')
      return hand.accepting ?? { name: hand.isStorageFull ? 'not-kept' : 'kept' }
    },
    orderPacks: async (names) => {
      done.push(`order ${names.join(', ')}`)
      return true
    },
    choosePackVersion: async (name, digest) => {
      done.push(`use ${name} ${digest}`)
      return true
    },
    removePack: async (name) => {
      done.push(`remove ${name}`)
      return true
    },
    bringBackPack: async () => {
      done.push('bring back')
      return true
    },
    watchPacks: () => undefined,
    switchPackUpdates: async (name, isOn) => {
      done.push(`updates ${name} ${isOn}`)
      return true
    },
    askForPack: async (name, isAsked) => {
      done.push(`ask ${name} ${isAsked}`)
      return hand.update ?? { name: 'same' }
    },
    askForLink: async (address) => {
      done.push(`ask link ${address}`)
      return hand.link ?? { name: 'file', bytes: new Uint8Array() }
    },
    settlePack: async (name) => void done.push(`settle ${name}`),
    refusePack: async (name) => void done.push(`refuse ${name}`),
    watchPackUpdates: (onDue) => {
      tell.due = onDue
    },
    openAddress: (address) => void done.push(`open ${address}`),
    loadSettings: async () => ({
      settings: { hasSeenFirstRun: hand.hasSeenFirstRun ?? true, ...hand.settings },
      problem: undefined,
    }),
    loadPicks: async () => hand.picks ?? {},
    watchReminders: (onReminders) => onReminders(hand.reminders ?? []),
    setReminder: async (text, when) => {
      done.push(`remind ${when} ${text}`)
      return true
    },
    removeReminder: async (id) => {
      done.push(`forget reminder ${id}`)
    },
    savePicks: async (picks) => {
      done.push(`picks ${JSON.stringify(picks)}`)
      return true
    },
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
