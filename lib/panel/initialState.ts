import type { PanelState } from './panelState'
import { blankMemory } from './ticketMemory'

/** The search as it is before anything is typed. */
export const emptySearch: PanelState['search'] = { query: '', found: [], opened: undefined }

/** The field for a link as it is before anything is pasted. */
export const emptyLink: PanelState['link'] = { typed: '', isAsking: false, problem: undefined }

/** Cards that are due open by themselves; the tools wait. */
export const unfolded: PanelState['folded'] = {
  boundary: false,
  escalation: false,
  checklists: true,
  recovery: true,
  options: true,
  'hand-off': true,
  'wrap-up': true,
  'tap-out': false,
}

/** An empty reply box. */
export const noDraft: PanelState['draft'] = { told: '', text: '', marks: [], left: [] }

/** The panel before its ports have said anything. */
export const initialState: PanelState = {
  stage: { name: 'connecting' },
  model: { name: 'loading', fraction: 0 },
  ticket: blankMemory,
  view: 'stage',
  open: 0,
  wording: 'text',
  folded: unfolded,
  draft: noDraft,
  search: emptySearch,
  notice: undefined,
  announcement: undefined,
  packs: [],
  packProblems: [],
  shelved: [],
  featuresOff: [],
  canAsk: false,
  arrival: undefined,
  askedPack: undefined,
  link: emptyLink,
  settings: undefined,
  settingsProblem: undefined,
  picks: {},
  reminders: [],
  sites: [],
  site: undefined,
  teaching: undefined,
  taught: [],
  taughtProblems: [],
  practice: undefined,
  isPractice: false,
}
