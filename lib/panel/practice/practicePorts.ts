import type { Conversation } from '../../conversation/conversation'
import type { PanelState } from '../panelState'
import type { PageState, PanelPorts } from '../ports'
import type { PracticeBox } from './practiceBox'

const nothing = () => undefined
const refused = async () => false

/** What a practice asks of the outside: the model's answers, and the clipboard. */
type Asked = Pick<PanelPorts, 'practise' | 'review' | 'copy' | 'retryModel'>

/** What the practice's panel follows. */
type Followed = Pick<PanelPorts, 'watchModel' | 'watchPage' | 'watchDraft'> & {
  box(): PracticeBox | undefined
  state: Pick<PanelState, 'packs' | 'settings'>
}

/** The page that a practice is read from. */
export const practicePage = (conversation: Conversation): PageState => ({
  name: 'conversation',
  site: 'practice',
  conversation,
})

/** Ports by which a panel of its own reads a practice. What would store, count, ask for or open anything does nothing. */
export function practicePorts(
  { practise, review, copy, retryModel }: Asked,
  { box, state, ...watching }: Followed,
): PanelPorts {
  return {
    ...watching,
    assess: practise,
    practise,
    review,
    copy,
    retryModel,
    insert: async (text) => {
      box()?.write(text)
      return box() ? { name: 'inserted' } : { name: 'blocked', because: 'no-reply-box' }
    },
    replace: async ({ start, end }, text) => {
      box()?.write(text, { start, end })
      return box() ? 'replaced' : 'blocked'
    },
    loadPacks: async () => ({ packs: state.packs, shelved: [], problems: [], featuresOff: [], canAsk: false }),
    loadSettings: async () => ({
      settings: { ...state.settings, hasSeenFirstRun: true, keepsPicks: false },
      problem: undefined,
    }),
    saveSettings: refused,
    loadPicks: async () => ({}),
    savePicks: refused,
    focusReplyBox: async () => undefined,
    switchOnSite: refused,
    switchOffSite: async () => undefined,
    switchedOnSites: async () => [],
    openProof: nothing,
    openBuilder: nothing,
    openAddress: nothing,
    watchReminders: nothing,
    setReminder: refused,
    removeReminder: async () => undefined,
    watchTeaching: nothing,
    teach: () => false,
    keepTaught: refused,
    taughtSites: async () => ({ sites: [], problems: [] }),
    removeTaught: refused,
    bringBackTaught: refused,
    exportTaught: refused,
    importTaught: async () => ({ problems: [] }),
    offerPack: async () => ({ problems: [] }),
    acceptPack: async () => ({ name: 'not-kept' }),
    orderPacks: refused,
    choosePackVersion: refused,
    removePack: refused,
    bringBackPack: refused,
    watchPacks: nothing,
    switchPackUpdates: refused,
    askForPack: async () => ({ name: 'same' }),
    askForLink: async () => ({ name: 'failed', problem: 'not-asked' }),
    settlePack: async () => undefined,
    refusePack: async () => undefined,
    watchPackUpdates: nothing,
  }
}
