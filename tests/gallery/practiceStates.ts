import type { PanelStore } from '../../lib/panel/panelState'
import type { GalleryState } from './galleryState'
import { type HandPorts, site } from './handPorts'
import { hot } from './scenes'

const hand: HandPorts = { page: { name: 'switched-off', site }, practise: async () => hot.assessment }

const refusal = "Unfortunately we can't do that."

/** Begins the first conversation of the general pack. */
const begin = ({ actions, getState }: PanelStore): void => {
  const [scenario] = getState().packs.flatMap(({ scenarios = [] }) => scenarios)
  if (!scenario) throw new Error('The general pack has nothing to practise on.')
  actions.startPractice(scenario)
}

/** Practising: the list, the beginning, a draft with its marks, the middle, and the end. */
export const practiceStates: GalleryState[] = [
  { name: 'practice-list', hand, act: (store) => store.actions.show('practice') },
  { name: 'practice', hand, act: begin },
  {
    name: 'practice-marked',
    hand,
    act: (store) => {
      begin(store)
      store.actions.writePractice(refusal)
      const { practice } = store.getState()
      const mark = { code: 'cant-be-done', start: 0, end: refusal.length, rewrite: 'Here is what works.' } as const
      practice?.panel.setState({ draft: { told: refusal, text: refusal, marks: [mark], left: [] } })
    },
  },
  {
    name: 'practice-on',
    hand,
    act: (store) => {
      begin(store)
      store.actions.writePractice('The right one leaves today, you have it tomorrow before noon.')
      store.actions.goOnPractising()
    },
  },
  {
    name: 'practice-over',
    hand,
    act: (store) => {
      begin(store)
      for (const _ of [1, 2, 3]) store.actions.goOnPractising()
    },
  },
]
