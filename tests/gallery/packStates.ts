import type { PackOffer } from '../../lib/packs/shelf'
import type { PanelStore } from '../../lib/panel/panelState'
import { type GalleryState, read } from './galleryState'
import { calm } from './scenes'

const address =
  'https://packs.harbour-bikes-of-rotterdam-and-the-hague.team.example/packs/2026/harbour.json?team=support'

const pasted = (typed: string) => (store: PanelStore) => {
  store.actions.show('packs')
  store.actions.typeLink(typed)
}
const asked = async (store: PanelStore) => {
  pasted(address)(store)
  await store.actions.askForLink()
}

const offer: PackOffer = {
  name: 'Harbour Bikes support',
  author: 'Noor, team lead',
  version: '1.1.0',
  phrases: 14,
  fingerprint: 'tone make mirror rain cousin velvet harbor nine',
  from: '1.0.0',
  warnings: [],
  changes: [
    {
      kind: 'changed',
      what: 'phrase',
      id: 'late-bike',
      text: '',
      changes: [
        { field: 'text', before: 'I ask the workshop.', after: 'I ask the workshop now, and write by {time}.' },
      ],
    },
  ],
}

/** The page of packs, and a pack from a link. */
export const packStates: GalleryState[] = [
  { name: 'pack-link', hand: read(calm), act: pasted('') },
  { name: 'pack-link-told', hand: read(calm), act: pasted(address) },
  { name: 'pack-link-fault', hand: read(calm), act: pasted('http://packs.team.example/harbour.json') },
  {
    name: 'pack-link-asking',
    hand: read(calm),
    act: (store) => {
      pasted('https://packs.team.example/harbour.json')(store)
      store.setState(({ link }) => ({ link: { ...link, isAsking: true } }))
    },
  },
  {
    name: 'pack-link-problem',
    hand: { ...read(calm), link: { name: 'failed', problem: 'web-page' } },
    act: asked,
  },
  { name: 'pack-link-offered', hand: { ...read(calm), arrival: { offer } }, act: asked },
  {
    name: 'pack-link-refused',
    hand: { ...read(calm), arrival: { problems: ['It is not valid JSON. Line 1, column 1: { was expected.'] } },
    act: asked,
  },
  { name: 'pack-link-to-tab', hand: { ...read(calm), canAsk: false }, act: pasted(address) },
  { name: 'pack-link-off', hand: { ...read(calm), featuresOff: ['pack-updates'] }, act: pasted('') },
]
