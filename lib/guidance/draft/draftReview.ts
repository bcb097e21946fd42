import type { Fact } from '../../classify/assessment'
import type { Heat, Style } from '../../classify/reading'
import type { Manners } from './manner/manners'

/** What the guard looks for in a draft, after shared/scenarios/README.md. */
export const draftCodes = [
  'no-stand',
  'rule-quoting',
  'cant-be-done',
  'dictatorial',
  'emotional-reply',
  'doubts-data',
  'asks-again',
  'unanswered',
  'apology-only',
  'too-many-options',
  'takes-bait',
  'blame',
  'dead-end-unknown',
  'private-data',
] as const
export type DraftCode = (typeof draftCodes)[number]

/** Wording of a draft that is known to backfire here. Offsets are UTF-16 units of the draft, `end` exclusive. */
export type DraftMark = {
  code: DraftCode
  start: number
  end: number
  /** Words that take the place of exactly the marked stretch; null where none would be honest. */
  rewrite: string | null
  /** What the reason speaks of, in the customer's words: the fact that is asked again, the question that is open. */
  about?: string
}

/** What the head over whole drafts finds, at the sentence that speaks for it most. Offsets as those of a mark. */
export type Hunch = Omit<DraftMark, 'rewrite'> & Partial<Pick<DraftMark, 'rewrite'>>

/** What the draft answers: as much of the conversation as the guard needs. */
export type DraftContext = {
  /** The customer's messages, oldest first. */
  customer: readonly string[]
  style: Style
  /** Of the customer's last turn. */
  heat: Heat
  /** The customer's last turn insults or mocks whoever answers. */
  isTaunted?: boolean
  /** Details that the customer gave. */
  given: readonly Pick<Fact, 'kind' | 'text'>[]
  /** What the draft's own sentences do to their reader, by their text, as far as the model weighed them; without it less is found. */
  manners?: Readonly<Record<string, Manners>>
  /** What the head over whole drafts finds in this one; without the model nothing. */
  hunches?: readonly Hunch[]
  /** Codes that the same head takes for so unlikely that a check's word for them does not count. */
  unlikely?: readonly DraftCode[]
  /** Direct questions that nobody has answered yet. */
  open: readonly string[]
}
