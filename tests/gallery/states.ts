import type { Suggestion } from '../../lib/guidance/guidance'
import type { PanelStore } from '../../lib/panel/panelState'
import type { PageState } from '../../lib/panel/ports'
import { draftStates } from './draftStates'
import { type GalleryState, read } from './galleryState'
import { type HandPorts, site } from './handPorts'
import { packStates } from './packStates'
import { practiceStates } from './practiceStates'
import {
  abuse,
  beyondLimit,
  calm,
  cooling,
  crisis,
  demand,
  foreign,
  hot,
  noteBox,
  replyBoxOnly,
  settledLate,
  unsure,
} from './scenes'
import { teamPack } from './teamPack'

const page = (state: PageState): HandPorts => ({ page: state })

const nth = (store: PanelStore, place: number): Suggestion => {
  const { stage } = store.getState()
  const found = stage.name === 'ready' ? stage.guidance.suggestions[place] : undefined
  if (!found) throw new Error(`There is no phrase ${place + 1}.`)
  return found
}

/** Every state of the panel, in the order in which an agent may meet them. */
export const states: GalleryState[] = [
  { name: 'first-run', hand: { ...page({ name: 'switched-off', site: undefined }), hasSeenFirstRun: false } },
  { name: 'switched-off', hand: page({ name: 'switched-off', site }) },
  { name: 'switched-off-unknown', hand: page({ name: 'switched-off', site: undefined }) },
  { name: 'browser-page', hand: page({ name: 'browser-page' }) },
  { name: 'connecting', hand: page({ name: 'connecting', site }) },
  { name: 'nothing-to-read', hand: page({ name: 'nothing-to-read', site }) },
  { name: 'closed', hand: page({ name: 'closed' }) },
  { name: 'no-messages', hand: page({ name: 'conversation', site, conversation: replyBoxOnly }) },
  { name: 'loading', hand: { ...read(hot), model: { name: 'loading', fraction: 0.62 } } },
  {
    name: 'read-so-far',
    hand: {
      ...read(cooling),
      assess: (_, onPart) => {
        onPart?.({ ...cooling, read: 8, of: 20 })
        return new Promise(() => undefined)
      },
    },
  },
  { name: 'calm', hand: read(calm) },
  { name: 'foreign', hand: read(foreign) },
  { name: 'hot', hand: read(hot) },
  ...draftStates,
  { name: 'note-box', hand: read(noteBox) },
  {
    name: 'hot-words',
    hand: read(hot),
    act: () => document.querySelector('details')?.setAttribute('open', ''),
  },
  {
    name: 'messages',
    hand: read(hot),
    act: () => document.querySelector<HTMLElement>('header section button')?.click(),
  },
  { name: 'cooling', hand: read(cooling) },
  { name: 'second-phrase', hand: read(hot), act: (store) => store.actions.openPhrase(1) },
  { name: 'inserted', hand: read(hot), act: (store) => store.actions.insert(nth(store, 0)) },
  { name: 'slot-missing', hand: read(cooling), act: (store) => store.actions.insert(nth(store, 0)) },
  {
    name: 'refused',
    hand: { ...read(hot), outcome: { name: 'copied', because: 'editor-refused' } },
    act: (store) => store.actions.insert(nth(store, 0)),
  },
  { name: 'style-by-you', hand: read(hot), act: (store) => store.actions.chooseStyle('analytic') },
  { name: 'set-aside', hand: read(hot), act: (store) => store.actions.setAside('empathise') },
  { name: 'abuse', hand: read(abuse) },
  { name: 'demand', hand: read(demand) },
  { name: 'crisis', hand: read(crisis) },
  { name: 'crisis-of-team', hand: { ...read(crisis), teamPacks: [teamPack] } },
  { name: 'beyond-limit', hand: { ...read(beyondLimit), teamPacks: [teamPack] } },
  { name: 'unsure', hand: read(unsure) },
  {
    name: 'search',
    hand: read(hot),
    act: (store) => {
      store.actions.show('search')
      store.actions.typeQuery('delay')
    },
  },
  {
    name: 'search-opened',
    hand: read(hot),
    act: (store) => {
      store.actions.show('search')
      store.actions.typeQuery('two ways')
      store.actions.openFound(store.getState().search.found[0])
    },
  },
  {
    name: 'search-empty',
    hand: read(hot),
    act: (store) => {
      store.actions.show('search')
      store.actions.typeQuery('zzzz')
    },
  },
  {
    name: 'failed',
    hand: {
      ...page({ name: 'conversation', site, conversation: hot.conversation }),
      model: { name: 'failed', problem: 'file-damaged', detail: 'encoder.bin: checksum differs' },
    },
  },
  { name: 'pack-problem', hand: { ...read(calm), packProblems: ['team.json: line 3 holds an unknown field.'] } },
  ...packStates,
  { name: 'sites', hand: read(hot), act: (store) => store.actions.show('sites') },
  {
    name: 'sites-taught',
    hand: { ...read(hot), taught: { sites: [site], problems: [] }, sites: [site, 'https://other.example'] },
    act: (store) => store.actions.show('sites'),
  },
  {
    name: 'import-refused',
    hand: {
      ...read(hot),
      taught: { sites: [site], problems: [] },
      importProblems: ['message.roles[2].has is not a selector that this browser knows.'],
    },
    act: async (store) => {
      store.actions.show('sites')
      await store.actions.importTaught(site, '{}')
    },
  },
  { name: 'teach-preparing', hand: read(unsure), act: (store) => store.actions.startTeaching() },
  {
    name: 'teach-customer',
    hand: read(unsure),
    act: (store) => {
      store.actions.startTeaching()
      store.setState({ teaching: { name: 'pointing', step: 'customer', problem: undefined, outlined: '' } })
    },
  },
  {
    name: 'teach-agent-again',
    hand: read(unsure),
    act: (store) => {
      store.actions.startTeaching()
      const outlined = 'J. Doe Hello, my invoice shows the wrong sum.'
      store.setState({ teaching: { name: 'pointing', step: 'agent', problem: 'same-message', outlined } })
    },
  },
  {
    name: 'teach-check',
    hand: read(unsure),
    act: (store) => {
      store.actions.startTeaching()
      store.setState({ teaching: { name: 'checking', conversation: noteBox.conversation } })
    },
  },
  {
    name: 'teach-refused',
    hand: read(unsure),
    act: (store) => {
      store.actions.startTeaching()
      store.setState({ teaching: { name: 'refused', detail: 'message.each is longer than 500 characters.' } })
    },
  },
  {
    name: 'outgrown',
    hand: {
      ...read({ ...hot, conversation: { ...hot.conversation, helpdesk: 'generic' } }),
      taught: { sites: [site], problems: [] },
    },
  },
  {
    name: 'settings',
    hand: { ...read(hot), picks: { 'empathise-driver': 2 }, settings: { keepsPicks: true, industry: 'retail' } },
    act: (store) => store.actions.show('settings'),
  },
  { name: 'resting', hand: read(hot), act: (store) => store.actions.setAside('empathise') },
  { name: 'snoozed', hand: read(hot), act: (store) => store.actions.snooze(true) },
  { name: 'expert', hand: { ...read(hot), settings: { isExpert: true } } },
  {
    name: 'stacked',
    hand: read(hot),
    act: (store) => {
      store.actions.stackPhrase(nth(store, 0))
      store.actions.stackPhrase(nth(store, 1))
    },
  },
  { name: 'recovery', hand: read(settledLate), act: (store) => store.actions.fold('recovery', false) },
  {
    name: 'options',
    hand: read(cooling),
    act: (store) => {
      store.actions.fold('options', false)
      store.actions.typeSlot('option-a', 'a new parcel by courier tomorrow')
      store.actions.typeSlot('because-a', 'it is there before ten')
      store.actions.typeSlot('option-b', 'the money back today')
    },
  },
  { name: 'options-empty', hand: read(cooling), act: (store) => store.actions.fold('options', false) },
  { name: 'hand-off', hand: read(cooling), act: (store) => store.actions.fold('hand-off', false) },
  {
    name: 'hand-off-note',
    hand: read({
      ...settledLate,
      conversation: { ...settledLate.conversation, composer: noteBox.conversation.composer },
    }),
    act: (store) => store.actions.fold('hand-off', false),
  },
  {
    name: 'wrap-up',
    hand: read(settledLate),
    act: (store) => {
      store.actions.fold('wrap-up', false)
      store.actions.chooseTag('process')
    },
  },
  {
    name: 'reminder-due',
    hand: { ...read(calm), reminders: [{ id: 'a', text: 'Ring Ms Weber about the courier', at: 0, isDue: true }] },
  },
  { name: 'tap-out', hand: read(settledLate) },
  ...practiceStates,
  { name: 'keys', hand: read(hot), act: (store) => store.actions.show('keys') },
  { name: 'about', hand: read(hot), act: (store) => store.actions.show('about') },
  { name: 'menu', hand: read(hot), act: () => document.querySelector<HTMLElement>('header > div button')?.click() },
]
