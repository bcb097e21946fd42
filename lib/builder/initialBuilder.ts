import type { BuilderState } from './builderState'
import { sampleConversations } from './samples'

const [firstSample] = sampleConversations
if (!firstSample) throw new Error('There is no sample conversation.')

/** What belongs to one open draft, before anything is known of it. */
export const nothingKnown = {
  edit: undefined,
  part: 'phrases',
  query: '',
  onlyMove: undefined,
  saving: 'kept',
  elsewhere: { name: 'nothing' },
  lint: undefined,
  tests: { name: 'not-yet' },
  sample: firstSample,
  preview: { name: 'reading' },
  refusal: undefined,
  notice: undefined,
} as const satisfies Partial<BuilderState>

/** The builder before anything is open. */
export const initialBuilder: BuilderState = {
  ...nothingKnown,
  drafts: undefined,
  draftProblems: [],
  open: undefined,
  draft: undefined,
  selected: undefined,
  key: undefined,
}
