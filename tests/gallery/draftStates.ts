import type { PanelStore } from '../../lib/panel/panelState'
import { type GalleryState, read, scrollDown } from './galleryState'
import { calm, hot } from './scenes'

/** Story 1: three things at once, the longest list that is likely. */
const lateDraft = "Unfortunately we can't do that, our policy says 5 days. Could you send me your order number?"

const replaceFirst = async (store: PanelStore): Promise<void> => {
  const [mark] = store.getState().draft.marks
  if (!mark) throw new Error('Nothing is marked.')
  await store.actions.replaceMark(mark)
}

/** What the panel shows of a draft. */
export const draftStates: GalleryState[] = [
  { name: 'draft', hand: { ...read(hot), draft: lateDraft } },
  { name: 'draft-in-view', hand: { ...read(hot), draft: lateDraft }, act: scrollDown },
  { name: 'draft-calm', hand: { ...read(calm), draft: "We can't do that." } },
  { name: 'draft-good', hand: { ...read(calm), draft: 'Hello Tom, your address is changed to 4 Mill Lane.' } },
  { name: 'draft-replaced', hand: { ...read(calm), draft: "We can't do that." }, act: replaceFirst },
  {
    name: 'draft-refused',
    hand: { ...read(calm), draft: "We can't do that.", replacing: 'copied' },
    act: replaceFirst,
  },
]
